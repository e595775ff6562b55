import {
  chartCells,
  chartRows,
  isLine,
  lineWeight,
  placedBy,
  seriesColour,
} from "../../../sheets/chartPlan";
import type { Chart } from "../../../sheets/description";
import type { PlacedColumn } from "../../../sheets/layout";
import { numberFormat } from "../../../sheets/look";
import { quotedSheet } from "../../../sheets/marks";
import { absoluteRange } from "../../../sheets/rectangle";
import type { Row } from "../../../sheets/row";
import { written, type Written } from "../../../sheets/written";
import { element, type XmlElement } from "../package/xml";
import { chartValue as val } from "./chartAxes";
import { units } from "./drawingPart";
import type { SheetJob } from "./sheetJob";

/** One series; undefined where a person has taken its column away. */
export function seriesXml(
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
  const format = element("c:formatCode", {}, numberFormat(values.column));
  return element("c:ser", {}, [
    val("idx", index),
    val("order", index),
    element("c:tx", {}, [reference("str", `${sheet}!${absoluteRange(heading)}`, [values.heading])]),
    ...lookOf(chart, key, index),
    element("c:cat", {}, [
      reference("str", rangeOf(job, chart, categories.at), valuesOf(job, chart, categories)),
    ]),
    element("c:val", {}, [
      reference("num", rangeOf(job, chart, values.at), valuesOf(job, chart, values), format),
    ]),
    isLine(chart, key) ? val("smooth", 0) : undefined,
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

/** A filled column, or a line without markers. */
function lookOf(chart: Chart<Row>, key: string, index: number): XmlElement[] {
  const colour = seriesColour(chart, index);
  const fill = colour
    ? element("a:solidFill", {}, [element("a:srgbClr", { val: colour })])
    : element("a:noFill");
  if (!isLine(chart, key)) return [element("c:spPr", {}, [fill]), val("invertIfNegative", 0)];
  const line = element("a:ln", { w: units(lineWeight), cap: "rnd" }, [fill]);
  return [element("c:spPr", {}, [line]), element("c:marker", {}, [val("symbol", "none")])];
}
