import {
  chartCells,
  chartRows,
  hasLegend,
  placedBy,
  seriesColour,
} from "../../../sheets/chartPlan";
import type { Chart } from "../../../sheets/description";
import type { Row } from "../../../sheets/row";
import { namespaces } from "../package/namespaces";
import { absoluteRange } from "../../../sheets/rectangle";
import { element, type XmlElement } from "../package/xml";
import { categoryAxis, chartTitle, chartValue as val, valueAxis } from "./chartAxes";
import { quotedSheet } from "../../../sheets/marks";
import type { PlacedColumn } from "../../../sheets/layout";
import { numberFormat } from "../../../sheets/look";
import type { SheetJob } from "./sheetJob";
import { written, type Written } from "../../../sheets/written";

const vocabularies = {
  "xmlns:c": namespaces.chart,
  "xmlns:a": namespaces.drawing,
  "xmlns:r": namespaces.relationships,
};

/** A column or bar chart whose series refer to the cells of the table. */
export function chartXml(job: SheetJob, chart: Chart<Row>): XmlElement {
  const series = chart.values.flatMap((key, index) => seriesXml(job, chart, key, index) ?? []);
  const bars = element("c:barChart", {}, [
    val("barDir", chart.kind === "bar" ? "bar" : "col"),
    val("grouping", chart.stacked ? "stacked" : "clustered"),
    val("varyColors", 0),
    ...series,
    val("gapWidth", 60),
    chart.stacked ? val("overlap", 100) : undefined,
    val("axId", 1),
    val("axId", 2),
  ]);
  const legend = element("c:legend", {}, [val("legendPos", "b"), val("overlay", 0)]);
  return element("c:chartSpace", vocabularies, [
    val("roundedCorners", 0),
    element("c:chart", {}, [
      chartTitle(chart.title, 1400),
      val("autoTitleDeleted", 0),
      element("c:plotArea", {}, [
        element("c:layout"),
        bars,
        categoryAxis(chart, placedBy(job, chart.categories)),
        valueAxis(
          chart,
          chart.values.map((key) => placedBy(job, key)),
        ),
      ]),
      hasLegend(chart) ? legend : undefined,
      val("plotVisOnly", 1),
      val("dispBlanksAs", "gap"),
    ]),
  ]);
}

function seriesXml(
  job: SheetJob,
  chart: Chart<Row>,
  key: string,
  index: number,
): XmlElement | undefined {
  const values = placedBy(job, key);
  const categories = placedBy(job, chart.categories);
  if (!values?.column || !categories?.column) return undefined;
  const sheet = quotedSheet(job.name);
  const { headingRow } = job.layout;
  const heading = { top: headingRow, bottom: headingRow, left: values.at, right: values.at };
  const colour = seriesColour(chart, index);
  const fill = colour
    ? element("a:solidFill", {}, [element("a:srgbClr", { val: colour })])
    : element("a:noFill");
  const format = element("c:formatCode", {}, numberFormat(values.column));
  return element("c:ser", {}, [
    val("idx", index),
    val("order", index),
    element("c:tx", {}, [reference("str", `${sheet}!${absoluteRange(heading)}`, [values.heading])]),
    element("c:spPr", {}, [fill]),
    val("invertIfNegative", 0),
    element("c:cat", {}, [
      reference("str", rangeOf(job, chart, categories.at), valuesOf(job, chart, categories)),
    ]),
    element("c:val", {}, [
      reference("num", rangeOf(job, chart, values.at), valuesOf(job, chart, values), format),
    ]),
  ]);
}

/** A reference with the values as they are, for programs that show a chart without calculating. */
function reference(
  kind: "str" | "num",
  formula: string,
  values: readonly Written[],
  format?: XmlElement,
): XmlElement {
  const points = values.flatMap((value, idx) =>
    value === undefined ? [] : [element("c:pt", { idx }, [element("c:v", {}, String(value))])],
  );
  return element(`c:${kind}Ref`, {}, [
    element("c:f", {}, formula),
    element(`c:${kind}Cache`, {}, [format, val("ptCount", values.length), ...points]),
  ]);
}

function rangeOf(job: SheetJob, chart: Chart<Row>, at: number): string {
  const range = chartCells(job, chart, at);
  return `${quotedSheet(job.name)}!${absoluteRange(range)}`;
}

function valuesOf(job: SheetJob, chart: Chart<Row>, { column }: PlacedColumn): Written[] {
  const { first, last } = chartRows(job, chart);
  const rows = job.content.rows.slice(first, last + 1);
  return rows.map((row) => column && written(column, row[column.key]));
}
