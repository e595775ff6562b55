import type { Chart } from "../../../sheets/description";
import type { Row } from "../../../sheets/row";
import { element, type XmlElement } from "../package/xml";
import type { PlacedColumn } from "../../../sheets/layout";
import { numberFormat } from "../../../sheets/look";

/** An element of a chart that holds one value. */
export const chartValue = (name: string, value: string | number): XmlElement =>
  element(`c:${name}`, { val: value });

/** The axis along which the rows stand; bars read from the top down, as the table does. */
export function categoryAxis(chart: Chart<Row>, categories: PlacedColumn | undefined): XmlElement {
  const heading = categories?.heading;
  const isBar = chart.kind === "bar";
  return element("c:catAx", {}, [
    chartValue("axId", 1),
    element("c:scaling", {}, [chartValue("orientation", isBar ? "maxMin" : "minMax")]),
    chartValue("delete", 0),
    chartValue("axPos", isBar ? "l" : "b"),
    heading ? chartTitle(heading, 1000) : undefined,
    chartValue("majorTickMark", "none"),
    chartValue("minorTickMark", "none"),
    chartValue("tickLblPos", "low"),
    chartValue("crossAx", 2),
    chartValue("crosses", "autoZero"),
  ]);
}

/** The axis of the numbers, in the format of the first column. */
export function valueAxis(
  chart: Chart<Row>,
  values: readonly (PlacedColumn | undefined)[],
): XmlElement {
  const [first] = values;
  const heading = chart.axisTitle ?? (values.length === 1 ? first?.heading : undefined);
  const own = first?.column ? numberFormat(first.column) : "General";
  const formatCode = chart.axisFormat ?? own;
  const line = element("a:ln", { w: 6350 }, [
    element("a:solidFill", {}, [element("a:srgbClr", { val: "D9D9D9" })]),
  ]);
  const isBar = chart.kind === "bar";
  return element("c:valAx", {}, [
    chartValue("axId", 2),
    element("c:scaling", {}, [chartValue("orientation", "minMax")]),
    chartValue("delete", 0),
    chartValue("axPos", isBar ? "b" : "l"),
    element("c:majorGridlines", {}, [element("c:spPr", {}, [line])]),
    heading ? chartTitle(heading, 1000) : undefined,
    element("c:numFmt", { formatCode, sourceLinked: 0 }),
    chartValue("majorTickMark", "none"),
    chartValue("minorTickMark", "none"),
    chartValue("tickLblPos", "nextTo"),
    chartValue("crossAx", 1),
    chartValue("crosses", isBar ? "max" : "autoZero"),
  ]);
}

/** A title of the chart or of an axis; `size` in hundredths of a point. */
export function chartTitle(text: string, size: number): XmlElement {
  const run = element("a:r", {}, [
    element("a:rPr", { lang: "en-NZ", sz: size, b: 1 }),
    element("a:t", {}, text),
  ]);
  const rich = element("c:rich", {}, [element("a:bodyPr"), element("a:p", {}, [run])]);
  return element("c:title", {}, [element("c:tx", {}, [rich]), chartValue("overlay", 0)]);
}
