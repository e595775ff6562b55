import type { ICellData, IRange } from "@univerjs/core";
import type { Cell, CellValue, Sheet } from "hucre";
import { serialDate } from "./fileDate";
import { cellFormula } from "./cellFormula";
import { gridRange } from "./gridRange";
import type { StyleTable } from "./styleTable";

/** How the cells of a sheet look. */
export interface CellLooks {
  readonly styles: StyleTable;
  /** Named styles, by `row,column`. */
  readonly names: ReadonlyMap<string, string>;
}

/** Numbers by which the grid knows what a cell holds. */
export const cellTypes = { text: 1, number: 2, boolean: 3, textLikeNumber: 4 } as const;

/** Cells by row and column, both from 0. */
export type CellMatrix = Record<number, Record<number, ICellData>>;

/** The cells of a sheet of the file as the grid has them. */
export function cellsSnapshot(sheet: Sheet, { styles, names }: CellLooks): CellMatrix {
  const matrix: CellMatrix = {};
  const spilled = spilledCells(sheet);
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const key = `${rowIndex},${columnIndex}`;
      const details = sheet.cells?.get(key);
      const style = styles.name(details?.style);
      const content = spilled.has(key) ? {} : contentOf(value, details);
      const named = names.get(key);
      const cell = {
        ...content,
        ...(style && { s: style }),
        ...(named && { custom: { style: named } }),
      };
      if (Object.keys(cell).length > 0) (matrix[rowIndex] ??= {})[columnIndex] = cell;
    });
  });
  return matrix;
}

function contentOf(value: CellValue, details: Cell | undefined): ICellData {
  const held = valueOf(value);
  return details?.formula === undefined ? held : { ...held, f: cellFormula(details.formula) };
}

/** A value as the grid keeps it: dates as serial numbers, booleans as 0 and 1. */
export function valueOf(value: CellValue): ICellData {
  if (value === null || value === "") return {};
  if (value instanceof Date) return { v: serialDate(value), t: cellTypes.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: cellTypes.boolean };
  if (typeof value === "number") return { v: value, t: cellTypes.number };
  return { v: value, t: looksLikeNumber(value) ? cellTypes.textLikeNumber : cellTypes.text };
}

/**
 * A text that the grid would take for a number, such as a code with leading zeros, or a fingerprint
 * like `28956e8499854616`, which it would take for an infinite one.
 */
export const looksLikeNumber = (text: string): boolean =>
  text.trim() !== "" && !Number.isNaN(Number(text));

/** Cells that a formula beside them fills: the grid fills them again. */
function spilledCells({ cells }: Sheet): Set<string> {
  const found = new Set<string>();
  for (const { formulaType, formulaRef } of cells?.values() ?? []) {
    const range = formulaType === "array" && formulaRef ? gridRange(formulaRef) : undefined;
    for (const key of range ? keysIn(range) : []) found.add(key);
  }
  return found;
}

/** `row,column` of all cells but the first. */
function keysIn({ startRow, endRow, startColumn, endColumn }: IRange): string[] {
  const keys: string[] = [];
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++) keys.push(`${row},${column}`);
  return keys.slice(1);
}
