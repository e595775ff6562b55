import { error, type Problem } from "../domain/problem";
import type { Layout } from "./layout";
import { addressOf, overlap, rangeText, type Rectangle } from "./rectangle";

/**
 * Cells of a person where the table or the lines over it are to stand: a problem, as nothing of
 * theirs is overwritten.
 * @param filled a person's cells outside the former table that hold something
 */
export function inTheWay(
  layout: Layout,
  sheet: string,
  filled: Iterable<{ readonly row: number; readonly column: number }>,
): Problem[] {
  const { row, column } = layout.origin;
  const lines = { top: row, left: column, bottom: row + layout.lines.length, right: column };
  const width = Math.max(...layout.columns.map(({ at }) => at));
  const block = { ...layout.table, right: Math.max(width, layout.table.right) };
  const found: string[] = [];
  for (const cell of filled) {
    const at: Rectangle = {
      top: cell.row,
      left: cell.column,
      bottom: cell.row,
      right: cell.column,
    };
    if (overlap(at, lines) || overlap(at, block)) found.push(addressOf(cell.row, cell.column));
  }
  if (found.length === 0) return [];
  const some = found.slice(0, 5).join(", ") + (found.length > 5 ? ", …" : "");
  return [
    error(
      "cells-in-the-way",
      `Your own cells ${some} stand where the new table goes (${rangeText(block)}). Move them to the right of the table or to another sheet.`,
      { sheet, address: found[0]! },
    ),
  ];
}
