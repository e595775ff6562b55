import {
  childNamed,
  descendantsNamed,
  textOf,
  type XmlElement,
} from "../../hosts/xlsx/package/xml";
import { pointsOf } from "../../hosts/xlsx/write/drawingPart";
import { rectangleOf } from "../../sheets/rectangle";
import type { ChartSeries, Source } from "../grid/ChartInfo";

/** Ids of sheets in the grid by their names in lower case. */
export type SheetIds = ReadonlyMap<string, string>;

/** The series of a chart of a file; those whose values are no cells of the workbook are left out. */
export function fileSeries(chart: XmlElement, sheets: SheetIds): ChartSeries[] {
  const gapWidth = Number(descendantsNamed(chart, "gapWidth")[0]?.attributes["val"] ?? 150);
  const lines = new Set(descendantsNamed(chart, "lineChart").flatMap(seriesIn));
  return seriesIn(chart)
    .sort((one, other) => orderOf(one) - orderOf(other))
    .flatMap((series) => {
      const values = sourceIn(series, "val", sheets);
      if (!values) return [];
      const categories = sourceIn(series, "cat", sheets);
      const name = valueIn(series, "tx");
      const look = lines.has(series) ? lineOf(series) : { fill: fillOf(series) };
      return [{ name, values, ...(categories && { categories }), fill: "", ...look, gapWidth }];
    });
}

const seriesIn = (part: XmlElement): XmlElement[] => [...descendantsNamed(part, "ser")];

/** Its place among all series: those of the same kind stand together in a file. */
const orderOf = (series: XmlElement): number =>
  Number(childNamed(series, "order")?.attributes["val"] ?? 0);

/** A series that is a line over the columns. */
function lineOf(series: XmlElement): Pick<ChartSeries, "type" | "line" | "markerStyle"> {
  const look = childNamed(series, "spPr");
  const line = look && childNamed(look, "ln");
  const marker = childNamed(series, "marker");
  const symbol = marker && childNamed(marker, "symbol")?.attributes["val"];
  return {
    type: "Line",
    ...(line && {
      line: {
        colour: colourIn(line),
        weight: pointsOf(line.attributes["w"]),
      },
    }),
    ...(symbol === "none" && { markerStyle: "None" }),
  };
}

/** The text of the first value in a part of a series, such as its name. */
function valueIn(series: XmlElement, part: string): string {
  const parent = childNamed(series, part);
  const [value] = parent ? descendantsNamed(parent, "v") : [];
  return value ? textOf(value) : "";
}

function fillOf(series: XmlElement): string {
  const look = childNamed(series, "spPr");
  return look ? colourIn(look) : "";
}

function colourIn(look: XmlElement): string {
  if (childNamed(look, "noFill")) return "none";
  const rgb = descendantsNamed(look, "srgbClr")[0]?.attributes["val"];
  return rgb === undefined ? "" : `#${rgb.toUpperCase()}`;
}

/** The cells a part of a series refers to: `'Roll out'!$B$5:$B$9`. */
function sourceIn(series: XmlElement, part: string, sheets: SheetIds): Source | undefined {
  const parent = childNamed(series, part);
  const [formula] = parent ? descendantsNamed(parent, "f") : [];
  const [, name = "", cells = ""] = /^(.*)!([^!]+)$/.exec(formula ? textOf(formula) : "") ?? [];
  const plain = name.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
  const sheetId = sheets.get(plain.toLowerCase());
  const range = rectangleOf(cells);
  if (sheetId === undefined || !range) return undefined;
  const { top, left, bottom, right } = range;
  const size = { rows: bottom - top + 1, columns: right - left + 1 };
  return { sheetId, area: { row: top - 1, column: left - 1, ...size } };
}
