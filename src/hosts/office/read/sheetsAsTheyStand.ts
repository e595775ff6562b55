import type { TableOnSheet } from "../../../sheets/tableOnSheet";
import { excelCells, type ExcelCells } from "./excelCells";
import { measure, type MeasuredSheet, type MeasuredTable } from "./measure";
import { readAreas } from "./readAreas";
import type { Survey } from "./survey";

/** A sheet of the open workbook with its cells and tables. */
export interface StandingSheet {
  readonly name: string;
  readonly cells: ExcelCells;
  readonly tables: readonly TableOnSheet[];
}

/** Reads those sheets: once where they are and how large, and once for their cells. */
export async function sheetsAsTheyStand(
  context: Excel.RequestContext,
  survey: Survey,
  sheets: readonly string[],
): Promise<ReadonlyMap<string, StandingSheet>> {
  return standingSheets(context, await measure(context, survey, sheets));
}

/** Reads the cells of sheets of which it is known how large they are. */
export async function standingSheets(
  context: Excel.RequestContext,
  measured: readonly MeasuredSheet[],
  withFormulas = false,
): Promise<ReadonlyMap<string, StandingSheet>> {
  const filled = measured.flatMap(({ name, used }) =>
    used ? [{ sheet: name, area: used, withFormulas }] : [],
  );
  const read = await readAreas(context, filled);
  return new Map(
    measured.map(({ name, used, tables }) => {
      const index = filled.findIndex(({ sheet }) => sheet === name);
      const cells = excelCells(used, read[index] ?? { values: [], formulas: [] });
      return [name, { name, cells, tables: tables.map((table) => tableOn(table, cells)) }];
    }),
  );
}

function tableOn({ name, sheet, range, ...table }: MeasuredTable, cells: ExcelCells): TableOnSheet {
  const headings: string[] = [];
  for (let at = range.left; table.showHeaders && at <= range.right; at++)
    headings.push(String(cells.inputAt(range.top, at)));
  return {
    name,
    sheet,
    range,
    headingRows: table.showHeaders ? 1 : 0,
    totalsRows: table.showTotals ? 1 : 0,
    headings,
  };
}
