import type { Area } from "../../grid/Area";
import type { Grid } from "../../grid/Grid";

const sum = (count: number, size: (index: number) => number): number =>
  Array.from({ length: count }, (_, index) => size(index)).reduce((total, each) => total + each, 0);

/** Where cells lie on their sheet, in points. */
export function placeOf({ sizes }: Grid, sheetId: string, { row, column, rows, columns }: Area) {
  const width = (index: number) => sizes.columnWidth(sheetId, index);
  const height = (index: number) => sizes.rowHeight(sheetId, index);
  return {
    left: sum(column, width),
    top: sum(row, height),
    width: sum(columns, (index) => width(column + index)),
    height: sum(rows, (index) => height(row + index)),
  };
}
