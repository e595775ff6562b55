import { addressOf } from "../../sheets/rectangle";
import type { Grid } from "../grid/Grid";
import type { SelectedCell } from "./WorkbenchState";

/** The first cell of the selection in words: its address, its heading where it is in a table, its text. */
export function selectedCell(
  grid: Grid,
  problemAt: (cell: Omit<SelectedCell, "words">) => string | undefined,
): SelectedCell {
  const { sheetId, area } = grid.view.selection();
  const { row, column } = area;
  const cell = { sheetId, row, column };
  const heading = headingOf(grid, cell);
  const text = textAt(grid, cell);
  const note = grid.notes.list(sheetId).find((each) => each.row === row && each.column === column);
  const problem = problemAt(cell);
  const words = [addressOf(row + 1, column + 1), heading, text === "" ? "blank" : text];
  return {
    ...cell,
    words: words.filter((word) => word !== undefined).join(", "),
    ...(problem !== undefined && { problem }),
    ...(note && { note: note.text }),
  };
}

type Spot = Pick<SelectedCell, "sheetId" | "row" | "column">;

const textAt = (grid: Grid, { sheetId, row, column }: Spot): string =>
  grid.cells.text(sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";

function headingOf(grid: Grid, { sheetId, row, column }: Spot): string | undefined {
  const table = grid.tables
    .list()
    .find(
      ({ sheetId: on, area }) =>
        on === sheetId &&
        row > area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  return table && textAt(grid, { sheetId, row: table.area.row, column });
}
