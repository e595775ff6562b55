import { hasLegend, isLine, placedBy } from "../../../sheets/chartPlan";
import type { Chart } from "../../../sheets/description";
import type { Row } from "../../../sheets/row";
import { namespaces } from "../package/namespaces";
import { element, type XmlElement } from "../package/xml";
import { categoryAxis, chartTitle, chartValue as val, valueAxis } from "./chartAxes";
import { seriesXml } from "./chartSeries";
import type { SheetJob } from "./sheetJob";

const vocabularies = {
  "xmlns:c": namespaces.chart,
  "xmlns:a": namespaces.drawing,
  "xmlns:r": namespaces.relationships,
};

/** A column or bar chart, with lines over it where there are such, whose series refer to the cells of the table. */
export function chartXml(job: SheetJob, chart: Chart<Row>): XmlElement {
  const legend = element("c:legend", {}, [val("legendPos", "b"), val("overlay", 0)]);
  return element("c:chartSpace", vocabularies, [
    val("roundedCorners", 0),
    element("c:chart", {}, [
      chartTitle(chart.title, 1400),
      val("autoTitleDeleted", 0),
      element("c:plotArea", {}, [
        element("c:layout"),
        barsXml(job, chart),
        chart.lines && linesXml(job, chart),
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

const barsXml = (job: SheetJob, chart: Chart<Row>): XmlElement =>
  element("c:barChart", {}, [
    val("barDir", chart.kind === "bar" ? "bar" : "col"),
    val("grouping", chart.stacked ? "stacked" : "clustered"),
    val("varyColors", 0),
    ...seriesOf(job, chart, false),
    val("gapWidth", 60),
    chart.stacked ? val("overlap", 100) : undefined,
    val("axId", 1),
    val("axId", 2),
  ]);

/** Along the same axes. */
const linesXml = (job: SheetJob, chart: Chart<Row>): XmlElement =>
  element("c:lineChart", {}, [
    val("grouping", "standard"),
    val("varyColors", 0),
    ...seriesOf(job, chart, true),
    val("marker", 1),
    val("axId", 1),
    val("axId", 2),
  ]);

/** Those that are lines, or those that are not; each keeps its number and colour among all. */
const seriesOf = (job: SheetJob, chart: Chart<Row>, areLines: boolean): XmlElement[] =>
  chart.values.flatMap((key, index) =>
    isLine(chart, key) === areLines ? (seriesXml(job, chart, key, index) ?? []) : [],
  );
