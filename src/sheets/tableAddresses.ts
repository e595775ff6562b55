import { impossible } from "../domain/impossible";
import type { SheetDescription } from "./description";
import type { TableAddresses } from "./formula";
import { isHeadingOf } from "./isHeadingOf";
import { bodyOf } from "./layout";
import { quotedSheet } from "./marks";
import type { RawTable } from "./rawTable";
import { absoluteRange } from "./rectangle";
import type { SheetPlan } from "./sheetPlan";

/** Addresses in a table of the product's own that is written in the same run. */
export const addressesOfPlan = ({ name, tableName, layout }: SheetPlan): TableAddresses => ({
  column: (key) => {
    const found = layout.columns.find(({ column }) => column?.key === key);
    if (!found) return noColumn(key);
    const cells = `${quotedSheet(name)}!${absoluteRange(bodyOf(layout, found.at))}`;
    return named(tableName, found.heading) ?? cells;
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
  const bottom = headingRow + rows.length + (name === undefined ? room : 0);
  const last = firstColumn + headings.length - 1;
  const cells = (top: number, left: number, right = left) =>
    `${quotedSheet(sheet)}!${absoluteRange({ top, left, bottom, right })}`;
  return {
    column: (key) => {
      const place = placeOf(key);
      return named(name, headings[place]!) ?? cells(headingRow + 1, firstColumn + place);
    },
    all: () => (name === undefined ? cells(headingRow, firstColumn, last) : `${name}[#All]`),
  };
}

/**
 * `Costs[Value]`; undefined where it is no Excel table, and where the heading has signs in it, such
 * as a unit in brackets, which not every program reads within a reference.
 */
const named = (table: string | undefined, heading: string): string | undefined =>
  table !== undefined && /^[\p{L}\p{N} ]+$/u.test(heading) ? `${table}[${heading}]` : undefined;

const noColumn = (key: string): never =>
  impossible(`a formula takes from ${key}, which is no column`);
