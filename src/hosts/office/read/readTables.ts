import type { Readable } from "../../../sheets/knownHeadings";
import { isSheetOf, locateTable } from "../../../sheets/locateTable";
import type { RawTable } from "../../../sheets/rawTable";
import { rawTableOn } from "../../../sheets/rawTableOn";
import { markedSheet } from "./excelMarks";
import { sheetsAsTheyStand } from "./sheetsAsTheyStand";
import { survey, type Survey } from "./survey";

/** The described tables of the open workbook, in three goes whatever their number. */
export async function readTables(
  context: Excel.RequestContext,
  descriptions: readonly Readable[],
): Promise<readonly (RawTable | undefined)[]> {
  const surveyed = await survey(context);
  const wanted = descriptions.flatMap((description) => sheetsFor(surveyed, description));
  const sheets = await sheetsAsTheyStand(context, surveyed, wanted);
  const workbook = {
    sheets: surveyed.sheets.map(({ name }) => name),
    tables: [...sheets.values()].flatMap(({ tables }) => tables),
  };
  return descriptions.map((description) => {
    const marked = markedSheet(surveyed, description.table)?.sheet;
    const found = locateTable(description, workbook, marked);
    const cells = found && sheets.get(found.sheet)?.cells;
    return found && cells && rawTableOn(description, found, cells);
  });
}

/** The sheets on which a table may stand: that of its Excel table, ours, and that of its name. */
function sheetsFor({ sheets, tables, names }: Survey, description: Readable): string[] {
  const { table } = description;
  const isWanted = ({ name }: { readonly name: string }) =>
    name.toLowerCase() === table.toLowerCase();
  return [
    tables.find(isWanted)?.sheet,
    markedSheet({ sheets, tables, names }, table)?.sheet,
    sheets.find(isWanted)?.name,
    sheets.find(({ name }) => isSheetOf(description, name))?.name,
  ].filter((name) => name !== undefined);
}
