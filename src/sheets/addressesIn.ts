import { impossible } from "../domain/impossible";
import type { Addresses } from "./formula";
import { bodyOf, type Layout } from "./layout";
import { absoluteRange, addressOf, rangeText } from "./rectangle";
import type { Row } from "./row";
import type { SheetPlan } from "./sheetPlan";
import { addressesOfPlan } from "./tableAddresses";

/**
 * Addresses on a sheet that is to be written.
 * @param row the formula's own row, as Excel shows it
 * @param earlier sheets that are written before it in the same run
 */
export function addressesIn(
  layout: Layout,
  row: number,
  earlier: readonly SheetPlan[] = [],
): Addresses<Row> {
  const columnOf = (key: string) =>
    layout.columns.find(({ column }) => column?.key === key)?.at ??
    impossible(`a formula takes from ${key}, which is no column`);
  const { firstRow, lastRow } = layout;
  return {
    cell: (key) => addressOf(row, columnOf(key)),
    column: (key) => absoluteRange(bodyOf(layout, columnOf(key))),
    field: (key) => {
      const found = layout.fields.find(({ field }) => field.key === key);
      if (!found) return impossible(`a formula takes from ${key}, which is no field`);
      const { row: top, at: left } = found;
      return absoluteRange({ top, left, bottom: top, right: left });
    },
    above: (key) => addressOf(row - 1, columnOf(key)),
    allAbove: (key) => fromFirst(firstRow, row - 1, columnOf(key)),
    upTo: (key) => fromFirst(firstRow, row, columnOf(key)),
    first: (key) => fixedRow(addressOf(firstRow, columnOf(key))),
    last: (key) => fixedRow(addressOf(lastRow, columnOf(key))),
    table: (name) => {
      const plan = earlier.find(({ content }) => content.description.table === name);
      return plan ? addressesOfPlan(plan) : impossible(`a formula takes from ${name}, not written`);
    },
  };
}

const fixedRow = (address: string): string => address.replace(/(\d+)$/, "$$$1");

/** `E$9:E12`; one cell is written as a range too, which Excel makes longer when rows are added. */
function fromFirst(first: number, last: number, column: number): string {
  const end = rangeText({ top: last, bottom: last, left: column, right: column });
  return `${fixedRow(addressOf(first, column))}:${end}`;
}
