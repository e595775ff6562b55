import type { Area } from "../../grid/Area";
import type { Cell } from "../../grid/Cell";
import type { ChartInfo, ChartSeries, Source } from "../../grid/ChartInfo";
import type { Grid } from "../../grid/Grid";

/** What an add-in says of a new chart. */
export interface ChartRequest {
  readonly type: string;
  readonly source: Source;
  /** `Auto`, `Columns` or `Rows`. */
  readonly seriesBy: string;
}

const noTitle = { text: "", visible: false };

/** A chart of some cells, with the size and the place Excel gives it. */
export function newChart(grid: Grid, sheetId: string, request: ChartRequest): ChartInfo {
  const series = seriesOf(grid, request);
  const [only, another] = series;
  const number = freeNumber(grid, sheetId);
  return {
    id: `chart-${number}`,
    name: `Chart ${number}`,
    type: request.type,
    title: { text: only && !another ? only.name : "Chart Title", visible: true },
    series,
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    categoryTitle: noTitle,
    valueTitle: noTitle,
    reverseCategories: false,
    legendVisible: true,
    legendPosition: "Bottom",
  };
}

function freeNumber(grid: Grid, sheetId: string): number {
  const taken = new Set(grid.charts.list(sheetId).flatMap(({ id, name }) => [id, name]));
  let number = 1;
  while (taken.has(`chart-${number}`) || taken.has(`Chart ${number}`)) number++;
  return number;
}

/**
 * Belief `rows or columns`: with `Auto`, the longer side gives the categories; a first line that holds
 * no number names the series, a first line across that holds none the categories.
 */
function seriesOf(grid: Grid, { source, seriesBy }: ChartRequest): ChartSeries[] {
  const { sheetId, area } = source;
  const values = grid.cells.values(sheetId, area);
  const byRows = seriesBy === "Rows" || (seriesBy === "Auto" && area.columns > area.rows);
  const lines = byRows ? transposed(values) : values;
  const named = lines.length > 1 && lines[0]!.every(isText);
  const labelled =
    lines[0]!.length > 1 && lines.slice(named ? 1 : 0).every(([first]) => isText(first));
  const part = (line: number): Source => ({ sheetId, area: lineOf(area, byRows, line, named) });
  return lines[0]!.slice(labelled ? 1 : 0).map((heading, index) => ({
    name: named ? String(heading) : `Series${index + 1}`,
    values: part(index + (labelled ? 1 : 0)),
    ...(labelled && { categories: part(0) }),
    fill: "",
    gapWidth: 150,
  }));
}

const isText = (cell: Cell | undefined): boolean => typeof cell === "string";

const transposed = (values: readonly (readonly Cell[])[]): Cell[][] =>
  values[0]!.map((_, index) => values.map((row) => row[index]!));

/** One column of an area, or one row, without its name. */
function lineOf(area: Area, byRows: boolean, line: number, named: boolean): Area {
  const skip = named ? 1 : 0;
  return byRows
    ? { row: area.row + line, rows: 1, column: area.column + skip, columns: area.columns - skip }
    : { column: area.column + line, columns: 1, row: area.row + skip, rows: area.rows - skip };
}
