import { isErrorText } from "../file/cellElement";
import type { Grid } from "../grid/Grid";
import type { FunctionProblem, FunctionProblems, SheetCell } from "../univer/FunctionProblems";

/**
 * "LSC.ALLOCATE: Row 12, Students: …", or that a formula has no room; undefined
 * where the cell shows no error or one that says all.
 */
export function problemAt(
  grid: Pick<Grid, "cells">,
  problems: FunctionProblems,
  cell: SheetCell,
): string | undefined {
  const told = problems.at(cell).filter((problem) => stillStands(grid, problem, cell));
  const { sheetId, row, column } = cell;
  const spot = { row, column, rows: 1, columns: 1 };
  const [[shown]] = grid.cells.values(sheetId, spot) as [[unknown]];
  if (!isErrorText(shown)) return undefined;
  const [[formula]] = grid.cells.formulas(sheetId, spot) as [[unknown]];
  return (
    told.map(({ functionName, sentence }) => `${functionName}: ${sentence}`).at(-1) ??
    gridProblem(String(shown), String(formula))
  );
}

/** What the grid leaves unsaid: that cells are in the way. */
const gridProblem = (shown: string, formula: string): string | undefined =>
  shown === "#SPILL!" && formula.startsWith("=")
    ? "Something stands in the cells this formula would fill. Clear them, and it fills them."
    : undefined;

/** A formula may have been replaced or deleted. What another function turned over says nothing of its place. */
function stillStands(
  { cells }: Pick<Grid, "cells">,
  { functionName, cell }: FunctionProblem,
  shownAt: SheetCell,
): boolean {
  const { sheetId, row, column } = cell;
  const [[content]] = cells.formulas(sheetId, { row, column, rows: 1, columns: 1 }) as [[unknown]];
  const formula = String(content).replace(/\s/g, "").toUpperCase();
  const called = `${functionName}(`;
  if (row === shownAt.row && column === shownAt.column) return formula.includes(called);
  return formula.startsWith(`=${called}`);
}
