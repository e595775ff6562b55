import type { Cell } from "./rawTable";

/** Whether nothing stands in a cell. @param zeroIsBlank whether a blank cell may come as 0 */
export const isBlank = (cell: Cell, zeroIsBlank = false): boolean =>
  typeof cell === "number"
    ? zeroIsBlank && cell === 0
    : cell === null || (typeof cell === "string" && cell.trim() === "");
