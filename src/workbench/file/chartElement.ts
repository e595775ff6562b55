import { namespaces } from "../../hosts/xlsx/package/namespaces";
import { element, type XmlElement } from "../../hosts/xlsx/package/xml";
import { chartTitle, chartValue as val } from "../../hosts/xlsx/write/chartAxes";
import { units } from "../../hosts/xlsx/write/drawingPart";
import { absoluteRange } from "../../sheets/rectangle";
import type { ChartInfo, ChartSeries, ChartTitle, Source } from "../grid/ChartInfo";
import { cellAt, cellsOf, type StandingBook } from "./StandingBook";

const vocabularies = {
  "xmlns:c": namespaces.chart,
  "xmlns:a": namespaces.drawing,
  "xmlns:r": namespaces.relationships,
};

const legendPlaces: Readonly<Record<string, string>> = { Top: "t", Left: "l", Right: "r" };

/** A chart of columns or bars as a file has it, with the values its series refer to. */
export function chartElement(chart: ChartInfo, book: StandingBook): XmlElement {
  const isBar = chart.type.startsWith("Bar");
  const isStacked = chart.type.endsWith("Stacked");
  const columns = element("c:barChart", {}, [
    val("barDir", isBar ? "bar" : "col"),
    val("grouping", isStacked ? "stacked" : "clustered"),
    val("varyColors", 0),
    ...seriesOf(chart, false, book),
    val("gapWidth", chart.series[0]?.gapWidth ?? 150),
    isStacked ? val("overlap", 100) : undefined,
    val("axId", 1),
    val("axId", 2),
  ]);
  const legend = element("c:legend", {}, [
    val("legendPos", legendPlaces[chart.legendPosition] ?? "b"),
    val("overlay", 0),
  ]);
  return element("c:chartSpace", vocabularies, [
    val("roundedCorners", 0),
    element("c:chart", {}, [
      titleXml(chart.title, 1400),
      val("autoTitleDeleted", chart.title.visible ? 0 : 1),
      element("c:plotArea", {}, [
        element("c:layout"),
        columns,
        chart.series.some(isLine) ? linesXml(chart, book) : undefined,
        ...axes(chart, isBar),
      ]),
      chart.legendVisible ? legend : undefined,
      val("plotVisOnly", 1),
      val("dispBlanksAs", "gap"),
    ]),
  ]);
}

const isLine = ({ type }: ChartSeries): boolean => type === "Line";

/** Along the same axes as the columns. */
const linesXml = (chart: ChartInfo, book: StandingBook): XmlElement =>
  element("c:lineChart", {}, [
    val("grouping", "standard"),
    val("varyColors", 0),
    ...seriesOf(chart, true, book),
    val("marker", 1),
    val("axId", 1),
    val("axId", 2),
  ]);

/** Those that are lines, or those that are not; each keeps its number among all. */
const seriesOf = ({ series }: ChartInfo, areLines: boolean, book: StandingBook): XmlElement[] =>
  series.flatMap((each, index) =>
    isLine(each) === areLines ? [seriesXml(each, index, book)] : [],
  );

const titleXml = ({ text, visible }: ChartTitle, size: number): XmlElement | undefined =>
  visible && text !== "" ? chartTitle(text, size) : undefined;

function axes(chart: ChartInfo, isBar: boolean): XmlElement[] {
  const common = (id: number, across: number, place: string, turn: string) => [
    val("axId", id),
    element("c:scaling", {}, [val("orientation", turn)]),
    val("delete", 0),
    val("axPos", place),
    id === 2 ? element("c:majorGridlines") : undefined,
    titleXml(id === 1 ? chart.categoryTitle : chart.valueTitle, 1000),
    id === 2
      ? element("c:numFmt", { formatCode: chart.valueFormat ?? "#,##0", sourceLinked: 0 })
      : undefined,
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", id === 1 ? "low" : "nextTo"),
    val("crossAx", across),
    val("crosses", id === 2 && chart.reverseCategories ? "max" : "autoZero"),
  ];
  const turn = chart.reverseCategories ? "maxMin" : "minMax";
  return [
    element("c:catAx", {}, common(1, 2, isBar ? "l" : "b", turn)),
    element("c:valAx", {}, common(2, 1, isBar ? "b" : "l", "minMax")),
  ];
}

function seriesXml(series: ChartSeries, index: number, book: StandingBook): XmlElement {
  return element("c:ser", {}, [
    val("idx", index),
    val("order", index),
    element("c:tx", {}, [element("c:v", {}, series.name)]),
    ...(isLine(series) ? lineLook(series) : columnLook(series)),
    series.categories && element("c:cat", {}, [textsXml(series.categories, book)]),
    element("c:val", {}, [numbersXml(series.values, book)]),
    isLine(series) ? val("smooth", 0) : undefined,
  ]);
}

function columnLook({ fill: colour }: ChartSeries): (XmlElement | undefined)[] {
  const fill = fillXml(colour);
  return [fill && element("c:spPr", {}, [fill]), val("invertIfNegative", 0)];
}

function lineLook({ line, markerStyle }: ChartSeries): (XmlElement | undefined)[] {
  const { colour = "", weight = 0 } = line ?? {};
  const width = weight > 0 ? { w: units(weight) } : {};
  return [
    element("c:spPr", {}, [element("a:ln", width, [fillXml(colour)])]),
    markerStyle === "None" ? element("c:marker", {}, [val("symbol", "none")]) : undefined,
  ];
}

function fillXml(fill: string): XmlElement | undefined {
  if (fill === "none") return element("a:noFill");
  const rgb = /^#([\dA-F]{6})$/i.exec(fill)?.[1];
  return rgb === undefined
    ? undefined
    : element("a:solidFill", {}, [element("a:srgbClr", { val: rgb.toUpperCase() })]);
}

function referenceTo({ sheetId, area }: Source, { sheets }: StandingBook): XmlElement {
  const name = sheets.find(({ id }) => id === sheetId)?.name ?? "";
  const range = absoluteRange({
    top: area.row + 1,
    left: area.column + 1,
    bottom: area.row + area.rows,
    right: area.column + area.columns,
  });
  return element("c:f", {}, `'${name.replace(/'/g, "''")}'!${range}`);
}

function pointsOf({ sheetId, area }: Source, book: StandingBook): XmlElement[] {
  const cells = cellsOf(book, sheetId);
  const values = Array.from({ length: area.rows * area.columns }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    return cellAt(cells, row, area.column + (index % area.columns))?.v;
  });
  const points = values.flatMap((value, idx) =>
    value === undefined || value === null || value === ""
      ? []
      : [element("c:pt", { idx }, [element("c:v", {}, `${value}`)])],
  );
  return [val("ptCount", values.length), ...points];
}

const textsXml = (source: Source, book: StandingBook): XmlElement =>
  element("c:strRef", {}, [
    referenceTo(source, book),
    element("c:strCache", {}, pointsOf(source, book)),
  ]);

const numbersXml = (source: Source, book: StandingBook): XmlElement =>
  element("c:numRef", {}, [
    referenceTo(source, book),
    element("c:numCache", {}, [element("c:formatCode", {}, "General"), ...pointsOf(source, book)]),
  ]);
