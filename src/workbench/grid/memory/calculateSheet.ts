import type { Cell } from "../Cell";
import { cellAt, cellKey } from "./cellKey";
import type { MemorySheet } from "./MemorySheet";

/** The result of a formula: a value, or an array that spills. */
export type Calculate = (formula: string) => Cell | Cell[][];

/** Gives the formulas of a sheet their results. A result that meets a filled cell becomes `#SPILL!`. */
export function calculateSheet(sheet: MemorySheet, calculate: Calculate): void {
  sheet.spilled.clear();
  sheet.spills.clear();
  for (const [key, content] of sheet.contents) {
    if (content.formula === undefined) continue;
    const result = calculate(content.formula);
    const value = Array.isArray(result) ? spill(sheet, key, result) : result;
    if (value !== content.value) sheet.contents.set(key, { ...content, value });
  }
}

/** Lays an array over the cells and returns the value of the first. */
function spill(sheet: MemorySheet, key: number, cells: Cell[][]): Cell {
  const { row, column } = cellAt(key);
  const others = cells
    .flatMap((line, down) =>
      line.map((value, across) => ({ key: cellKey(row + down, column + across), value })),
    )
    .slice(1);
  if (others.some((other) => sheet.contents.has(other.key) || sheet.spilled.has(other.key)))
    return "#SPILL!";
  for (const other of others) sheet.spilled.set(other.key, other.value);
  sheet.spills.set(key, { row, column, rows: cells.length, columns: cells[0]?.length ?? 1 });
  return cells[0]?.[0] ?? "";
}
