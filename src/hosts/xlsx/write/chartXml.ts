import type { Chart } from "../../../sheets/description";
import type { Row } from "./row";
import { namespaces } from "../package/namespaces";
import { absoluteRange } from "../package/rectangle";
import { element, type XmlElement } from "../package/xml";
import { categoryAxis, chartTitle, chartValue as val, valueAxis } from "./chartAxes";
import { quotedSheet } from "../read/marks";
import { bodyOf, type PlacedColumn } from "./layout";
import { numberFormat } from "./look";
import type { SheetJob } from "./sheetJob";
import { written, type Written } from "./written";

/** Colours that tell each other apart in print and for people who see colours differently. */
const colours = ["1F77B4", "E69F00", "009E73", "CC79A7", "56B4E9", "D55E00"];

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
    val("grouping", "clustered"),
    val("varyColors", 0),
    ...series,
    val("gapWidth", 60),
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
      series.length > 1 ? legend : undefined,
      val("plotVisOnly", 1),
      val("dispBlanksAs", "gap"),
    ]),
  ]);
}

/** What the chart shows, in words, for people who cannot see it. */
export function chartInWords(job: SheetJob, chart: Chart<Row>): string {
  const values = chart.values.map((key) => placedBy(job, key)?.heading ?? key).join(", ");
  const by = placedBy(job, chart.categories)?.heading ?? chart.categories;
  return `${chart.kind === "bar" ? "Bar" : "Column"} chart: ${chart.title}. ${values} by ${by}. The figures are in the table ${job.tableName}.`;
}

const placedBy = ({ layout }: SheetJob, key: string): PlacedColumn | undefined =>
  layout.columns.find(({ column }) => column?.key === key);

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
  const fill = element("a:solidFill", {}, [
    element("a:srgbClr", { val: colours[index % colours.length]! }),
  ]);
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

/** Rows of the table the chart covers, from 0, first and last. */
function rowsOf({ content }: SheetJob, { firstRow = 0, lastRow }: Chart<Row>) {
  const last = Math.max(0, content.rows.length - 1);
  return { first: Math.min(firstRow, last), last: Math.min(lastRow ?? last, last) };
}

function rangeOf(job: SheetJob, chart: Chart<Row>, at: number): string {
  const { first, last } = rowsOf(job, chart);
  const body = bodyOf(job.layout, at);
  const range = { ...body, top: body.top + first, bottom: body.top + last };
  return `${quotedSheet(job.name)}!${absoluteRange(range)}`;
}

function valuesOf(job: SheetJob, chart: Chart<Row>, { column }: PlacedColumn): Written[] {
  const { first, last } = rowsOf(job, chart);
  const rows = job.content.rows.slice(first, last + 1);
  return rows.map((row) => column && written(column, row[column.key]));
}
