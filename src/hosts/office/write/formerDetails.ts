import type { Spot } from "../../../sheets/movedSpot";
import type { CellNote } from "../../../sheets/ownNotes";
import type { Rectangle } from "../../../sheets/rectangle";
import { lineHeight } from "../../../sheets/rowLines";
import { cellArea, rangeAt } from "../read/rangeAt";
import type { MeasuredSheet, MeasuredTable } from "../read/measure";

/** A sheet this product made, and what is to be written on it. */
export interface Marked {
  readonly sheet: string;
  /** Cell of the title. */
  readonly title: Spot;
  /** How many rows are to be written. */
  readonly rows: number;
}

/** What is asked of a sheet that is written again, besides its cells. */
export interface FormerDetails {
  /** Cells over a table that are in the style of a title or a line of ours. */
  readonly ourLines: readonly Spot[];
  /** Heights of the rows of its tables, and of those that may come to it, in points by row. */
  readonly heights: ReadonlyMap<number, number>;
  /** Widths of the columns of its tables, and of some more, in points by column. */
  readonly widths: ReadonlyMap<number, number>;
  /** Rows of its tables that are not shown. */
  readonly hidden: readonly number[];
  readonly filters: readonly FormerFilter[];
  readonly notes: readonly CellNote[];
  readonly charts: readonly string[];
  /** All shapes on the sheet. */
  readonly shapes: readonly FormerShape[];
}

/** A shape as it stands on a sheet: in points from the sheet's top left corner. */
export interface FormerShape {
  readonly id: string;
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a person filters a column of a table by. */
export interface FormerFilter {
  readonly table: string;
  /** Place of the column in the table, from 0. */
  readonly column: number;
  readonly criteria: Excel.FilterCriteria;
}

/** Asks for the details of a sheet; they can be taken after the next request. */
export function askDetails(
  context: Excel.RequestContext,
  { name, tables }: MeasuredSheet,
  { title, rows: coming }: Marked,
): () => Omit<FormerDetails, "notes"> {
  const sheet = context.workbook.worksheets.getItem(name);
  const tops = tables.map(({ range }) => ({ row: range.top - mostLines, column: range.left }));
  const lines = (tops.length > 0 ? tops : [title]).flatMap((first) => askStyles(sheet, first));
  const rows = tables.map(({ range }) => askRows(sheet, range, coming));
  const widths = tables.flatMap(({ range }) => askWidths(sheet, range));
  const filters = tables.flatMap((table) => askFilters(context, table));
  const charts = sheet.charts.load("items/name");
  const shapes = askShapes(sheet);
  return () => {
    const known = rows.flatMap((take) => take());
    return {
      ourLines: lines.flatMap((take) => take()),
      heights: new Map(known.map(({ row, height }) => [row, height])),
      widths: new Map(widths.map((take) => take())),
      hidden: known.flatMap(({ row, isHidden }) => (isHidden ? [row] : [])),
      filters: filters.flatMap((take) => take()),
      charts: charts.items.map((chart) => chart.name),
      shapes: shapes(),
    };
  };
}

function askShapes(sheet: Excel.Worksheet): () => FormerShape[] {
  const properties = ["id", "name", "left", "top", "width", "height"];
  const shapes = sheet.shapes.load(properties.map((each) => `items/${each}`).join());
  return () =>
    shapes.items.map(({ id, name, left, top, width, height }) => ({
      id,
      name,
      left,
      top,
      width,
      height,
    }));
}

/** At most so many rows are lines of ours. */
const mostLines = 12;

function askStyles(sheet: Excel.Worksheet, first: Spot): (() => Spot[])[] {
  const rows = Array.from({ length: mostLines }, (_, index) => first.row + index);
  return rows
    .filter((row) => row > 0)
    .map((row) => {
      const spot = { row, column: first.column };
      const cell = rangeAt(sheet, cellArea(spot)).load("style");
      return () => (isOurStyle(cell.style) ? [spot] : []);
    });
}

const isOurStyle = (style: string | null): boolean =>
  style === "SheetTitle" || style === "ExplanatoryText";

interface FormerRow {
  readonly row: number;
  readonly height: number;
  readonly isHidden: boolean;
}

function askRows(sheet: Excel.Worksheet, range: Rectangle, coming: number): () => FormerRow[] {
  const bottom = Math.max(range.bottom, range.top + coming + mostLines);
  const rows = rangeAt(sheet, { ...range, bottom }).getRowProperties({
    format: { rowHeight: true },
    rowHidden: true,
  });
  return () =>
    rows.value.map(({ format, rowHidden }, index) => ({
      row: range.top + index,
      height: format?.rowHeight ?? lineHeight,
      isHidden: rowHidden ?? false,
    }));
}

/** So many columns may be added to a table in one go. */
const mostAdded = 10;

function askWidths(sheet: Excel.Worksheet, { left, right }: Rectangle): (() => [number, number])[] {
  return Array.from({ length: right - left + 1 + mostAdded }, (_, index) => {
    const column = left + index;
    const { format } = rangeAt(sheet, cellArea({ row: 1, column }));
    format.load("columnWidth");
    return () => [column, format.columnWidth];
  });
}

function askFilters(
  context: Excel.RequestContext,
  { name, range }: MeasuredTable,
): (() => FormerFilter[])[] {
  const { columns } = context.workbook.tables.getItem(name);
  return Array.from({ length: range.right - range.left + 1 }, (_, column) => {
    const filter = columns.getItemAt(column).filter.load("criteria");
    // Without a filter there are no criteria, whatever the types say.
    return () => (filter.criteria ? [{ table: name, column, criteria: filter.criteria }] : []);
  });
}
