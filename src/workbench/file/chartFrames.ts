import type { Parts } from "../../hosts/xlsx/package/parts";
import { relationshipsOf } from "../../hosts/xlsx/package/relationships";
import {
  childNamed,
  descendantsNamed,
  elementsIn,
  textOf,
  type XmlElement,
} from "../../hosts/xlsx/package/xml";
import type { ChartInfo, ChartTitle } from "../grid/ChartInfo";
import { fileSeries, type SheetIds } from "./fileSeries";

/** A chart of a sheet as it lies in the file. */
export interface ChartFrame {
  /** Path of the drawing it lies in, and its place there. */
  readonly drawing: string;
  readonly anchor: XmlElement;
  /** Path of the chart's own part, and what leads there from the drawing. */
  readonly path: string;
  readonly relationship: string;
  readonly name: string;
}

/** The charts on a sheet of the file. */
export async function chartFrames(parts: Parts, sheetPath: string): Promise<ChartFrame[]> {
  const related = await relationshipsOf(parts, sheetPath);
  const drawing = related.find(({ kind }) => kind === "drawing")?.target;
  if (drawing === undefined) return [];
  const relationships = await relationshipsOf(parts, drawing);
  return elementsIn(await parts.edit(drawing)).flatMap((anchor) => {
    const id = descendantsNamed(anchor, "chart")[0]?.attributes["r:id"];
    const found = relationships.find((each) => each.id === id && each.kind === "chart");
    const name = descendantsNamed(anchor, "cNvPr")[0]?.attributes["name"] ?? "";
    return found ? [{ drawing, anchor, path: found.target, relationship: found.id, name }] : [];
  });
}

/** The id of a chart that came with the file. */
export const idOfFrame = ({ path }: ChartFrame): string => `file:${path}`;

const hidden = { text: "", visible: false } as const;

/** A chart of the file. Where it lies is not known here and stays as it is in the file. */
export async function chartOfFrame(
  parts: Parts,
  frame: ChartFrame,
  sheets: SheetIds,
): Promise<ChartInfo> {
  const root = await parts.look(frame.path);
  const stated = (name: string) => descendantsNamed(root, name)[0]?.attributes["val"];
  const way = stated("barDir") === "bar" ? "Bar" : "Column";
  const place = { left: 0, top: 0, width: 0, height: 0 };
  return {
    id: idOfFrame(frame),
    name: frame.name,
    type: `${way}${stated("grouping") === "stacked" ? "Stacked" : "Clustered"}`,
    title: titleIn(root, "chart"),
    series: fileSeries(root, sheets),
    ...place,
    categoryTitle: titleIn(root, "catAx"),
    valueTitle: titleIn(root, "valAx"),
    ...formatIn(root),
    reverseCategories: descendantsNamed(root, "orientation")[0]?.attributes["val"] === "maxMin",
    legendVisible: stated("legendPos") !== undefined,
    legendPosition: legendPositions[stated("legendPos") ?? ""] ?? "Bottom",
  };
}

/** The number format of the value axis. */
function formatIn(root: XmlElement): Pick<ChartInfo, "valueFormat"> {
  const [axis] = descendantsNamed(root, "valAx");
  const valueFormat = axis && childNamed(axis, "numFmt")?.attributes["formatCode"];
  return valueFormat === undefined ? {} : { valueFormat };
}

const legendPositions: Readonly<Record<string, string>> = { t: "Top", l: "Left", r: "Right" };

/** The title of the chart itself or of an axis. */
function titleIn(root: XmlElement, owner: "chart" | "catAx" | "valAx"): ChartTitle {
  const [found] = descendantsNamed(root, owner);
  const title = found && childNamed(found, "title");
  return title ? { text: textOf(title), visible: true } : hidden;
}
