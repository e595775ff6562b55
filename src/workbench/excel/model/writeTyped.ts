import type { CellInput } from "../../grid/Cell";
import type { Source } from "../../grid/ChartInfo";
import type { Grid } from "../../grid/Grid";
import { shaped } from "../shaped";
import { typedCell } from "../typedCell";
import { mayWrite } from "./permission";
import { keepHeadings } from "./tableHeadings";

type Reading = (formula: string, row: number, column: number) => string;

/** Belief `growing tables`: no table grows by this. Writes what an add-in gives to cells, as if it were typed. `read` turns formulas into those of cells. */
export function writeTyped(
  grid: Grid,
  { sheetId, area }: Source,
  given: unknown,
  read: Reading = (formula) => formula,
): void {
  const rows = shaped(given, area);
  mayWrite(grid, sheetId, area);
  const formats = grid.cells.formats(sheetId, area);
  const cells = rows.map((row, down) =>
    row.map((value, across): CellInput | undefined => {
      const cell = typedCell(value, formats[down]![across]!.numberFormat);
      if (!cell || !("formula" in cell)) return cell;
      return { formula: read(cell.formula, area.row + down, area.column + across) };
    }),
  );
  grid.cells.write(sheetId, area, cells);
  keepHeadings(grid, sheetId, area);
}
