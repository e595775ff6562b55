import { contains } from "../areas";
import { plainFormat, type CellFormat } from "../CellFormat";
import { cellKey } from "./cellKey";
import type { MemorySheet } from "./MemorySheet";

/** The look of a cell: its own, else that of its column or row. */
export function formatAt(sheet: MemorySheet, row: number, column: number): CellFormat {
  const own = sheet.formats.get(cellKey(row, column));
  if (own) return own;
  if (sheet.wideFormats.length === 0) return plainFormat;
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.wideFormats
    .filter(({ area }) => contains(area, cell))
    .reduce<CellFormat>((format, { change }) => ({ ...format, ...change }), plainFormat);
}
