import type { IFreeze, IRange, IStyleData, IWorksheetData } from "@univerjs/core";
import type { Sheet } from "hucre";
import { cellsSnapshot, type CellLooks } from "./cellsSnapshot";

/** Room around what a sheet holds, so that a person can go on typing. */
const spare = { rows: 100, columns: 10 };
const smallest = { rows: 1000, columns: 40 };

/** Pixels of a digit in the plain font, by which files count the width of columns, room around it included. */
const digit = 7;

/** Pixels of a column for its width in the file, and the other way round. */
export const columnPixels = (width: number): number => Math.round(width * digit);
export const columnCharacters = (pixels: number): number =>
  Math.round((pixels / digit) * 100) / 100;

/** Pixels of a row for its height in points, and the other way round. */
export const rowPixels = (points: number): number => Math.round((points * 4) / 3);
export const rowPoints = (pixels: number): number => Math.round(pixels * 75) / 100;

/** What a snapshot of a sheet is made from. */
export interface SheetSource {
  readonly id: string;
  readonly sheet: Sheet;
  readonly looks: CellLooks;
  /** The look of cells that have none of their own. */
  readonly defaultStyle: IStyleData;
  readonly rowData: IWorksheetData["rowData"];
}

/** A sheet of the file as the grid has it. */
export function sheetSnapshot(source: SheetSource): Partial<IWorksheetData> {
  const { id, sheet, defaultStyle } = source;
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    id,
    name: sheet.name,
    defaultStyle,
    hidden: sheet.hidden || sheet.veryHidden ? 1 : 0,
    rowCount: Math.max(sheet.rows.length + spare.rows, smallest.rows),
    columnCount: Math.max(width + spare.columns, smallest.columns),
    cellData: cellsSnapshot(sheet, source.looks),
    columnData: columnsOf(sheet),
    rowData: source.rowData,
    mergeData: mergesOf(sheet),
    showGridlines: sheet.view?.showGridLines === false ? 0 : 1,
    ...(sheet.freezePane && { freeze: freezeOf(sheet.freezePane) }),
  };
}

const columnsOf = ({ columns = [] }: Sheet): NonNullable<IWorksheetData["columnData"]> =>
  Object.fromEntries(
    columns.flatMap(({ width, hidden } = {}, index) =>
      width || hidden
        ? [[index, { ...(width && { w: columnPixels(width) }), ...(hidden && { hd: 1 as const }) }]]
        : [],
    ),
  );

const mergesOf = ({ merges = [] }: Sheet): IRange[] =>
  merges.map(({ startRow, endRow, startCol, endCol }) => ({
    startRow,
    endRow,
    startColumn: startCol,
    endColumn: endCol,
  }));

/** The grid counts the first row and column that move; -1 where none are frozen. */
export const freezeOf = ({
  rows = 0,
  columns = 0,
}: {
  rows?: number;
  columns?: number;
}): IFreeze => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
});
