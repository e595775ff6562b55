import { impossible } from "../domain/impossible";
import type { Addresses } from "./description";
import { bodyOf, type Layout } from "./layout";
import { absoluteRange, addressOf } from "./rectangle";
import type { Row } from "./row";

/**
 * Addresses on a sheet that is to be written.
 * @param row the formula's own row, as Excel shows it
 */
export function addressesIn(layout: Layout, row: number): Addresses<Row> {
  const columnOf = (key: string) =>
    layout.columns.find(({ column }) => column?.key === key)?.at ??
    impossible(`a formula takes from ${key}, which is no column`);
  return {
    cell: (key) => addressOf(row, columnOf(key)),
    column: (key) => absoluteRange(bodyOf(layout, columnOf(key))),
    field: (key) => {
      const found = layout.fields.find(({ field }) => field.key === key);
      if (!found) return impossible(`a formula takes from ${key}, which is no field`);
      const { row: top, at: left } = found;
      return absoluteRange({ top, left, bottom: top, right: left });
    },
  };
}
