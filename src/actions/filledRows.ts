import type { Cell, RawTable } from "../sheets/rawTable";

/** How many rows of a table hold something. */
export const filledRows = (table: RawTable | undefined): number =>
  (table?.rows ?? []).filter((row) => row.some(isFilled)).length;

const isFilled = (cell: Cell): boolean => cell !== null && String(cell).trim() !== "";
