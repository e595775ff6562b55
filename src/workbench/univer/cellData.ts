import type { ICellData } from "@univerjs/core";
import { cellTypes, valueOf } from "../file/cellsSnapshot";
import type { Cell, CellInput } from "../grid/Cell";

/** Takes away what a cell held before. */
const blank: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** What a cell is given, as Univer writes it. */
export const cellDataOf = (input: CellInput): ICellData =>
  "formula" in input ? { ...blank, f: input.formula } : { ...blank, ...valueOf(input.value) };

/** What a cell of Univer holds. */
export function cellOf(data: ICellData | undefined): Cell {
  const { v, t } = data ?? {};
  if (v === null || v === undefined) return "";
  if (t === cellTypes.boolean) return v === true || Number(v) === 1;
  if (t === cellTypes.number && v !== "") return Number(v);
  return v;
}
