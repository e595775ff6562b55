import type { Grid } from "../../grid/Grid";
import { refusals } from "../protocol/refusals";
import { sheetNamed } from "./sheetNamed";

/** Excel's limit, in characters. */
const longestName = 31;

/**
 * Throws where Excel would refuse the name for a sheet: InvalidArgument where it is blank, too long
 * or holds a character that is not allowed, ItemAlreadyExists where another sheet has it.
 */
export function assertSheetName(grid: Grid, name: unknown, ownId?: string): asserts name is string {
  const refused =
    typeof name !== "string" ||
    name === "" ||
    name.length > longestName ||
    /[:\\/?*[\]]|^'|'$/.test(name) ||
    /^history$/i.test(name);
  if (refused) throw refusals.invalidArgument();
  const other = sheetNamed(grid, name);
  if (other && other.id !== ownId) throw refusals.itemAlreadyExists();
}

/** `Sheet4`: the first such name that is free. */
export function freeSheetName(grid: Grid): string {
  let number = grid.sheets.list().length + 1;
  while (sheetNamed(grid, `Sheet${number}`)) number++;
  return `Sheet${number}`;
}
