import type { Spot } from "../../../sheets/movedSpot";
import type { CellNote } from "../../../sheets/ownNotes";
import type { Rectangle } from "../../../sheets/rectangle";
import { cellArea, rangeAt } from "../read/rangeAt";
import type { MeasuredSheet } from "../read/measure";

/** What is asked of a sheet that is written again, besides its cells. */
export interface FormerDetails {
  /** Cells over a table that are in the style of a title or a line of ours. */
  readonly ourLines: readonly Spot[];
  /** Heights of the rows of its tables in points, by row. */
  readonly heights: ReadonlyMap<number, number>;
  readonly notes: readonly CellNote[];
  readonly charts: readonly string[];
}

/**
 * Asks for the details of a sheet; they can be taken after the next request.
 * @param title cell of the title where a person took the table away
 */
export function askDetails(
  context: Excel.RequestContext,
  { name, tables }: MeasuredSheet,
  title: Spot,
): () => Omit<FormerDetails, "notes"> {
  const sheet = context.workbook.worksheets.getItem(name);
  const tops = tables.map(({ range }) => ({ row: range.top - mostLines, column: range.left }));
  const lines = (tops.length > 0 ? tops : [title]).flatMap((first) => askStyles(sheet, first));
  const heights = tables.map(({ range }) => askHeights(sheet, range));
  const charts = sheet.charts.load("items/name");
  return () => ({
    ourLines: lines.flatMap((take) => take()),
    heights: new Map(heights.flatMap((take) => take())),
    charts: charts.items.map((chart) => chart.name),
  });
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

/** Excel names its own styles with and without spaces. */
const isOurStyle = (style: string | null): boolean =>
  ["title", "sheettitle", "explanatorytext"].includes(
    (style ?? "").replace(/ /g, "").toLowerCase(),
  );

function askHeights(sheet: Excel.Worksheet, range: Rectangle): () => [number, number][] {
  const rows = rangeAt(sheet, range).getRowProperties({ format: { rowHeight: true } });
  return () =>
    rows.value.flatMap(({ format }, index) =>
      format?.rowHeight === undefined ? [] : [[range.top + index, format.rowHeight]],
    );
}
