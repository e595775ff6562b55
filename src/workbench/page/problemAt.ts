import { isErrorText } from "../file/cellElement";
import type { Grid } from "../grid/Grid";
import type { FunctionProblem, FunctionProblems, SheetCell } from "../univer/FunctionProblems";

/** "LSC.ALLOCATE: Row 12, Students: …" – undefined where the cell shows no error of the add-in's. */
export function problemAt(
  grid: Pick<Grid, "cells">,
  problems: FunctionProblems,
  cell: SheetCell,
): string | undefined {
  const told = problems.at(cell).filter((problem) => stillStands(grid, problem, cell));
  const { sheetId, row, column } = cell;
  if (told.length === 0) return undefined;
  const [[shown]] = grid.cells.values(sheetId, { row, column, rows: 1, columns: 1 }) as [[unknown]];
  if (!isErrorText(shown)) return undefined;
  return told.map(({ functionName, sentence }) => `${functionName}: ${sentence}`).at(-1);
}

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
