import { plainText } from "../../../domain/plainText";
import { error, type Place } from "../../../domain/problem";
import { failure, success, type Result } from "../../../domain/result";
import type { Rectangle } from "../../../sheets/rectangle";
import type { TableOnSheet } from "../../../sheets/tableOnSheet";
import { cellArea, rangeAt } from "../read/rangeAt";
import { sheetsAsTheyStand, type StandingSheet } from "../read/sheetsAsTheyStand";
import { survey, type Survey } from "../read/survey";

/** Shows a sheet and selects the cell, or the row of its table where only that is known. */
export async function goTo(
  context: Excel.RequestContext,
  place: Place,
): Promise<Result<undefined>> {
  const surveyed = await survey(context);
  const name = sheetOf(surveyed, place);
  if (name === undefined) return failure([gone(place)]);
  const sheet = context.workbook.worksheets.getItem(name);
  const area = await areaFor(context, surveyed, { ...place, sheet: name });
  sheet.load("visibility");
  await context.sync();
  if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
  sheet.activate();
  if (typeof area === "string") sheet.getRange(area).select();
  else if (area) rangeAt(sheet, area).select();
  await context.sync();
  return success(undefined);
}

/** The sheet of that name, else that of the table of that name. */
function sheetOf({ sheets, tables }: Survey, { sheet = "", index }: Place): string | undefined {
  const isNamed = ({ name }: { readonly name: string }) =>
    name.toLowerCase() === sheet.toLowerCase();
  const ofTable = tables.find(isNamed)?.sheet;
  const named = sheets.find(isNamed)?.name;
  return index === undefined ? (named ?? ofTable) : (ofTable ?? named);
}

const gone = ({ sheet }: Place) =>
  error(
    "no-such-sheet",
    sheet === undefined
      ? "It is not known on which sheet this is."
      : `There is no sheet ${sheet} any more. Run it again to see where things stand now.`,
  );

/** The cells to select: an address as it is, or what row and heading lead to. */
async function areaFor(
  context: Excel.RequestContext,
  surveyed: Survey,
  place: Place & { readonly sheet: string },
): Promise<Rectangle | string | undefined> {
  if (place.address !== undefined) return place.address;
  if (place.row === undefined && place.index === undefined) return undefined;
  const sheets = await sheetsAsTheyStand(context, surveyed, [place.sheet]);
  const sheet = sheets.get(place.sheet);
  return sheet && rowArea(sheet, place);
}

function rowArea(sheet: StandingSheet, place: Place): Rectangle | undefined {
  const { cells, tables } = sheet;
  const { row, index = 0, column } = place;
  const isOn = ({ range }: TableOnSheet) =>
    row !== undefined && range.top <= row && row <= range.bottom;
  const table = tables.find(isOn) ?? tables[0];
  const at = row ?? firstRowOf(table) + index;
  const found = column && columnOf(cells, column, table?.range.top ?? at);
  if (found) return cellArea({ row: at, column: found });
  const { left, right } = table?.range ?? { left: 1, right: Math.max(1, cells.lastColumn) };
  return { top: at, bottom: at, left, right };
}

const firstRowOf = (table: TableOnSheet | undefined): number =>
  table ? table.range.top + table.headingRows : 1;

/** The column whose heading stands in this row or, without a table, nearest over it. */
function columnOf(
  cells: StandingSheet["cells"],
  heading: string,
  last: number,
): number | undefined {
  const plain = plainText(heading);
  for (let row = last; row > 0; row--)
    for (let column = 1; column <= cells.lastColumn; column++)
      if (plainText(String(cells.inputAt(row, column))) === plain) return column;
  return undefined;
}
