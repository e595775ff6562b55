import { isErrorText } from "../file/cellElement";
import type { Grid } from "../grid/Grid";
import type { FunctionProblem, FunctionProblems, SheetCell } from "../univer/FunctionProblems";

/**
 * "LSC.ALLOCATE: Row 12, Students: …", or what keeps the grid from calculating a formula; undefined
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

/** `A8#` of a formula, without what stands in quotes. */
const spilled = (formula: string): string | undefined =>
  /\$?[A-Z]{1,3}\$?\d+#/i.exec(formula.replace(/"[^"]*"/g, ""))?.[0];

/** What the grid leaves unsaid: that cells are in the way, or what it cannot calculate and Excel can. */
function gridProblem(shown: string, formula: string): string | undefined {
  if (!formula.startsWith("=")) return undefined;
  if (shown === "#SPILL!")
    return "Something stands in the cells this formula would fill. Clear them, and it fills them.";
  const reference = spilled(formula);
  if (shown !== "#VALUE!" || !reference) return undefined;
  return `Excel takes ${reference} for all that the formula there fills; this workbench cannot. Give the area, such as ${reference.replace("#", ":C20")}.`;
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
