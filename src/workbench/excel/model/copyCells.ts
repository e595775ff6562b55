import type { Area } from "../../grid/Area";
import { mapCells } from "../../grid/areas";
import type { Cell, CellInput } from "../../grid/Cell";
import type { Source } from "../../grid/ChartInfo";
import type { Grid } from "../../grid/Grid";
import { refusals } from "../protocol/refusals";
import { fromR1C1, toR1C1 } from "../relativeFormula";
import { keepHeadings } from "./tableHeadings";

/** What is copied, by Excel's name for it. */
const kinds: Readonly<Record<string, { contents?: "formulas" | "values"; formats?: true }>> = {
  All: { contents: "formulas", formats: true },
  Formulas: { contents: "formulas" },
  Values: { contents: "values" },
  Formats: { formats: true },
};

/**
 * Copies cells, as often as they fit into the target, at least once. Belief `copied rules`: Excel
 * also copies conditional formats and validations with `All` and `Formats`; here they are not.
 */
export async function copyCells(grid: Grid, from: Source, to: Source, what: string): Promise<void> {
  const kind = kinds[what];
  if (!kind) throw refusals.apiNotFound(`Range.copyFrom(${what})`);
  const rows = Math.max(from.area.rows, to.area.rows);
  const columns = Math.max(from.area.columns, to.area.columns);
  if (rows % from.area.rows !== 0 || columns % from.area.columns !== 0)
    throw refusals.invalidArgument();
  const area = { row: to.area.row, column: to.area.column, rows, columns };
  await grid.settle();
  if (kind.contents)
    grid.cells.write(to.sheetId, area, inputs(grid, from, area, kind.contents === "formulas"));
  if (kind.formats) copyFormats(grid, from, { sheetId: to.sheetId, area });
  keepHeadings(grid, to.sheetId, area);
}

/** The cell of the source that belongs on a cell of the target. */
const behind = (from: Area, to: Area, row: number, column: number) => ({
  row: (row - to.row) % from.rows,
  column: (column - to.column) % from.columns,
});

/** Formulas keep what they refer to relative to their new place. */
function inputs(grid: Grid, from: Source, to: Area, withFormulas: boolean): CellInput[][] {
  const values = grid.cells.values(from.sheetId, from.area);
  const formulas = withFormulas ? grid.cells.formulas(from.sheetId, from.area) : values;
  return mapCells(to, (row, column) => {
    const at = behind(from.area, to, row, column);
    const formula: Cell = formulas[at.row]![at.column]!;
    if (typeof formula !== "string" || formula === values[at.row]![at.column])
      return { value: formula };
    const relative = toR1C1(formula, from.area.row + at.row, from.area.column + at.column);
    return { formula: fromR1C1(relative, row, column) };
  });
}

function copyFormats(grid: Grid, from: Source, { sheetId, area }: Source): void {
  const formats = grid.cells.formats(from.sheetId, from.area);
  mapCells(area, (row, column) => {
    const at = behind(from.area, area, row, column);
    grid.cells.format(sheetId, { row, column, rows: 1, columns: 1 }, formats[at.row]![at.column]!);
  });
}
