import {
  chartCells,
  chartName,
  chartSize,
  chartSpot,
  growsIntoChart,
  hasLegend,
  isLine,
  lineWeight,
  placedBy,
  seriesColour,
  valueAxisTitle,
} from "../../../sheets/chartPlan";
import type { Chart } from "../../../sheets/description";
import type { Row } from "../../../sheets/row";
import type { SheetPlan } from "../../../sheets/sheetPlan";
import { rangeAt } from "../read/rangeAt";
import { onSheet, type Step } from "./step";

/** Centimetres in points, to a tenth. */
const points = (centimetres: number): number => Math.round(centimetres * 283.5) / 10;

/** The chart beside the table. One that is there stays as a person left it and shows the new rows. */
export function chartSteps(plan: SheetPlan, charts: readonly string[]): Step[] {
  const { chart, table } = plan.content.description;
  const name = chartName(table);
  const isThere = charts.includes(name);
  if (!chart) return isThere ? [onSheet(plan.name, (sheet) => ownChart(sheet, name).delete())] : [];
  return [
    onSheet(plan.name, (sheet) => {
      if (isThere) setRows(sheet, plan, chart);
      else addChart(sheet, plan, chart);
    }),
  ];
}

/** A sheet and its chart. */
interface Charted {
  readonly plan: SheetPlan;
  readonly chart: Chart<Row>;
}

const ownChart = (sheet: Excel.Worksheet, name: string): Excel.Chart => sheet.charts.getItem(name);

function addChart(sheet: Excel.Worksheet, plan: SheetPlan, chart: Chart<Row>): void {
  const first = placedBy(plan, chart.values[0] ?? "");
  if (!first) return;
  const type = `${chart.kind === "bar" ? "Bar" : "Column"}${chart.stacked ? "Stacked" : "Clustered"}`;
  const source = rangeAt(sheet, chartCells(plan, chart, first.at));
  const added = sheet.charts.add(type as Excel.ChartType, source, "Columns");
  added.name = chartName(plan.content.description.table);
  added.title.text = chart.title;
  place(sheet, added, { plan, chart });
  const { width, height } = chartSize(chart);
  added.width = points(width);
  added.height = points(height);
  chart.values.slice(1).forEach(() => added.series.add());
  setSeries(sheet, added, { plan, chart });
  nameAxes(added, plan, chart);
}

/** Moves it, and leaves its size. */
function place(sheet: Excel.Worksheet, present: Excel.Chart, { plan, chart }: Charted): void {
  const { row, column } = chartSpot(plan, chart);
  present.setPosition(rangeAt(sheet, { top: row, bottom: row, left: column, right: column }));
}

function setRows(sheet: Excel.Worksheet, plan: SheetPlan, chart: Chart<Row>): void {
  const present = ownChart(sheet, chartName(plan.content.description.table));
  if (growsIntoChart(plan, chart)) place(sheet, present, { plan, chart });
  setSeries(sheet, present, { plan, chart });
}

function setSeries(sheet: Excel.Worksheet, present: Excel.Chart, { plan, chart }: Charted): void {
  const categories = placedBy(plan, chart.categories);
  chart.values.forEach((key, index) => {
    const values = placedBy(plan, key);
    if (!values || !categories) return;
    const series = present.series.getItemAt(index);
    series.name = values.heading;
    series.setValues(rangeAt(sheet, chartCells(plan, chart, values.at)));
    series.setXAxisValues(rangeAt(sheet, chartCells(plan, chart, categories.at)));
    const colour = seriesColour(chart, index);
    if (isLine(chart, key)) asLine(series, colour);
    else asColumn(series, colour);
  });
}

function asColumn(series: Excel.ChartSeries, colour: string | undefined): void {
  if (colour === undefined) series.format.fill.clear();
  else series.format.fill.setSolidColor(`#${colour}`);
  series.gapWidth = 60;
}

function asLine(series: Excel.ChartSeries, colour: string | undefined): void {
  series.chartType = "Line";
  series.markerStyle = "None";
  const { line } = series.format;
  if (colour === undefined) return line.clear();
  line.color = `#${colour}`;
  line.weight = lineWeight;
}

/** Bars read from the top down, as the table does. */
function nameAxes(added: Excel.Chart, plan: SheetPlan, chart: Chart<Row>): void {
  added.legend.visible = hasLegend(chart);
  if (hasLegend(chart)) added.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = added.axes;
  const categories = placedBy(plan, chart.categories)?.heading;
  const values = valueAxisTitle(plan, chart);
  if (categories) categoryAxis.title.text = categories;
  if (values) valueAxis.title.text = values;
  if (chart.axisFormat !== undefined) valueAxis.numberFormat = chart.axisFormat;
  if (chart.kind === "bar") categoryAxis.reversePlotOrder = true;
}
