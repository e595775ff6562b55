import { impossible } from "../domain/impossible";
import type { SheetDescription, TableAddresses } from "./description";
import { isHeadingOf } from "./isHeadingOf";
import { quotedSheet } from "./marks";
import type { RawTable } from "./rawTable";
import { absoluteRange } from "./rectangle";
import type { SheetPlan } from "./sheetPlan";

/** Addresses in a table of the product's own that is written in the same run. */
export const addressesOfPlan = ({ tableName, layout }: SheetPlan): TableAddresses => ({
  column: (key) => {
    const found = layout.columns.find(({ column }) => column?.key === key);
    return found ? columnOf(tableName, found.heading) : noColumn(key);
  },
  all: () => `${tableName}[#All]`,
});

/** Rows under a table that is no Excel table in which more may be entered. */
const room = 100;

/**
 * Addresses in a table that stands in the workbook, maybe a person's own: by its name where it is
 * an Excel table, which may be renamed, moved and grow; else by the cells, with room under them.
 */
export function addressesOfTable<Row>(
  description: SheetDescription<Row>,
  { sheet, name, headingRow, firstColumn, headings, rows }: RawTable,
): TableAddresses {
  const placeOf = (key: string): number => {
    const column = description.columns.find((each) => each.key === key);
    const own = headings.findIndex(
      (text) => column && isHeadingOf({ heading: column.heading }, text),
    );
    const at = own >= 0 ? own : headings.findIndex((text) => column && isHeadingOf(column, text));
    return at >= 0 ? at : noColumn(key);
  };
  const cells = (top: number, left: number, right: number) =>
    `${quotedSheet(sheet)}!${absoluteRange({ top, left, bottom: headingRow + rows.length + room, right })}`;
  if (name !== undefined)
    return { column: (key) => columnOf(name, headings[placeOf(key)]!), all: () => `${name}[#All]` };
  return {
    column: (key) => cells(headingRow + 1, firstColumn + placeOf(key), firstColumn + placeOf(key)),
    all: () => cells(headingRow, firstColumn, firstColumn + headings.length - 1),
  };
}

/** Within the brackets an apostrophe stands before each sign that has a meaning of its own there. */
function columnOf(table: string, heading: string): string {
  const name = heading.replace(/['#[\]@]/g, "'$&");
  return /^[\p{L}\p{N} ]+$/u.test(name) ? `${table}[${name}]` : `${table}[[${name}]]`;
}

const noColumn = (key: string): never =>
  impossible(`a formula takes from ${key}, which is no column`);
