import type { Chart } from "./description";
import { bodyOf, type PlacedColumn } from "./layout";
import type { Spot } from "./movedSpot";
import type { Rectangle } from "./rectangle";
import type { SheetPlan } from "./sheetPlan";
import type { Row } from "./row";

/** Colours that tell each other apart in print and for people who see colours differently. RRGGBB */
export const chartColours = ["1F77B4", "E69F00", "009E73", "CC79A7", "56B4E9", "D55E00"] as const;

/** Dollars on an axis: millions where there are such, else whole dollars. */
export const dollarAxis = '[>=1000000]$#,##0.0,,"m";[<=-1000000]-$#,##0.0,,"m";$#,##0';

/** Colour of one of the series, counted from 0; undefined where it is not drawn. */
export function seriesColour(chart: Chart<Row>, index: number): string | undefined {
  const { colours = chartColours, undrawn = [], values } = chart;
  return undrawn.includes(values[index]!) ? undefined : colours[index % colours.length]!;
}

/** Whether a value is a line over the columns. */
export const isLine = ({ lines = [] }: Chart<Row>, key: string): boolean => lines.includes(key);

/** How thick such a line is, in points. */
export const lineWeight = 2.25;

/** Of a new chart, in centimetres. */
export const chartSize = ({ isBelow }: Chart<Row>): { width: number; height: number } =>
  isBelow ? { width: 24, height: 12 } : { width: 16, height: 9.5 };

/** Whether a legend is needed to tell the values apart. */
export const hasLegend = ({ values, hasNoLegend }: Chart<Row>): boolean =>
  values.length > 1 && hasNoLegend !== true;

/**
 * The cell at whose corner a new chart stands: one free column right of the table, level with its
 * headings, or one free row under it and all else that stands on the sheet.
 */
export function chartSpot({ layout, former }: SheetPlan, { isBelow }: Chart<Row>): Spot {
  if (!isBelow) {
    const right = Math.max(...layout.columns.map(({ at }) => at));
    return { row: layout.headingRow, column: right + 2 };
  }
  const under = former && former.cells.lastRow > former.lastRow ? former.cells.lastRow : 0;
  return { row: Math.max(layout.table.bottom, under) + 2, column: layout.origin.column };
}

/** Whether the table has grown into where its chart may stand, so that the chart is placed anew. */
export const growsIntoChart = ({ layout, former }: SheetPlan, { isBelow }: Chart<Row>): boolean =>
  isBelow === true && former !== undefined && layout.lastRow > former.lastRow;

/** By this name, which the Selection Pane shows, our chart is known in the next run. */
export const chartName = (table: string): string => `LSC ${table} chart`;

/** Where a column of the description stands. */
export const placedBy = ({ layout }: SheetPlan, key: string): PlacedColumn | undefined =>
  layout.columns.find(({ column }) => column?.key === key);

/** What the chart shows, in words, for people who cannot see it. */
export function chartInWords(plan: SheetPlan, chart: Chart<Row>): string {
  const { undrawn = [], lines = [] } = chart;
  const named = (keys: readonly string[]) =>
    keys.map((key) => placedBy(plan, key)?.heading ?? key).join(", ");
  const drawn = chart.values.filter((key) => !undrawn.includes(key));
  const values = named(drawn.filter((key) => !isLine(chart, key)));
  const over = lines.length > 0 ? ` Lines over them: ${named(lines)}.` : "";
  const by = placedBy(plan, chart.categories)?.heading ?? chart.categories;
  return `${chart.kind === "bar" ? "Bar" : "Column"} chart: ${chart.title}. ${values} by ${by}.${over} The figures are in the table ${plan.tableName}.`;
}

/** The axis of the numbers is named by the chart, or by its only series. */
export const valueAxisTitle = (plan: SheetPlan, chart: Chart<Row>): string | undefined =>
  chart.axisTitle ??
  (chart.values.length === 1 ? placedBy(plan, chart.values[0]!)?.heading : undefined);

/** Rows of the table the chart covers, from 0, first and last. */
export function chartRows({ content }: SheetPlan, { firstRow = 0, lastRow }: Chart<Row>) {
  const last = Math.max(0, content.rows.length - 1);
  return { first: Math.min(firstRow, last), last: Math.min(lastRow ?? last, last) };
}

/** The cells of one column that the chart covers. */
export function chartCells(plan: SheetPlan, chart: Chart<Row>, at: number): Rectangle {
  const { first, last } = chartRows(plan, chart);
  const body = bodyOf(plan.layout, at);
  return { ...body, top: body.top + first, bottom: body.top + last };
}
