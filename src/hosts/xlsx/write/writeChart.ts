import {
  chartInWords,
  chartName,
  chartSize,
  chartSpot,
  growsIntoChart,
} from "../../../sheets/chartPlan";
import type { Chart } from "../../../sheets/description";
import type { Row } from "../../../sheets/row";
import { append } from "../package/addChild";
import { contentTypes, freePath, removePart, stateContentType } from "../package/contentTypes";
import { namespaces } from "../package/namespaces";
import type { Parts } from "../package/parts";
import { relate, relationshipsOf, unrelate } from "../package/relationships";
import { descendantsNamed, element, elementsIn, textOf, type XmlElement } from "../package/xml";
import { chartXml } from "./chartXml";
import { cellAnchor, drawingPart, drawingPath, freeShapeNumber, moveAnchor } from "./drawingPart";
import type { SheetJob } from "./sheetJob";

/** Units of drawings in a centimetre. */
const unitsOfCentimetre = 360_000;

/**
 * The chart of the table. Where a person moved or resized it, it stays as they left it, unless the
 * table has grown into it.
 */
export async function writeChart(job: SheetJob): Promise<void> {
  const { chart } = job.content.description;
  const { parts } = job.workbook;
  const path = await drawingPath(parts, job.path);
  const present = path === undefined ? undefined : await ownChart(job, path);
  if (present && chart) {
    await parts.put(present.chartPath, chartXml(job, chart));
    if (growsIntoChart(job, chart)) moveAnchor(present.anchor, chartSpot(job, chart));
  } else if (present) await removeChart(job, path!, present);
  else if (chart) await addChart(job, chart, await drawingPart(job));
}

/** A chart of a drawing. */
interface ChartFrame {
  readonly anchor: XmlElement;
  readonly name: string | undefined;
  readonly relationship: string;
  readonly chartPath: string;
}

/** By its name; where another program dropped that, by its title. */
async function ownChart(job: SheetJob, path: string): Promise<ChartFrame | undefined> {
  const { parts } = job.workbook;
  const frames = await chartFrames(parts, path);
  const named = frames.find(({ name }) => name === chartName(job.content.description.table));
  if (named) return named;
  for (const frame of frames) {
    const title = descendantsNamed(await parts.look(frame.chartPath), "title")[0];
    if (title && textOf(title) === job.content.description.chart?.title) return frame;
  }
  return undefined;
}

async function chartFrames(parts: Parts, path: string): Promise<ChartFrame[]> {
  const relationships = await relationshipsOf(parts, path);
  return elementsIn(await parts.edit(path)).flatMap((anchor) => {
    const id = descendantsNamed(anchor, "chart")[0]?.attributes["r:id"];
    const found = relationships.find((each) => each.id === id);
    const name = descendantsNamed(anchor, "cNvPr")[0]?.attributes["name"];
    return found ? [{ anchor, name, relationship: found.id, chartPath: found.target }] : [];
  });
}

async function removeChart(job: SheetJob, path: string, own: ChartFrame): Promise<void> {
  const { parts } = job.workbook;
  const root = await parts.edit(path);
  root.children = root.children.filter((child) => child !== own.anchor);
  await unrelate(parts, path, own.relationship);
  for (const { target } of await relationshipsOf(parts, own.chartPath))
    await removePart(parts, target);
  await removePart(parts, own.chartPath);
}

async function addChart(job: SheetJob, chart: Chart<Row>, path: string): Promise<void> {
  const { parts } = job.workbook;
  const chartPath = freePath(parts, "xl/charts/chart", ".xml");
  await parts.put(chartPath, chartXml(job, chart));
  await stateContentType(parts, chartPath, contentTypes.chart);
  const id = await relate(parts, path, "chart", chartPath);
  const root = await parts.edit(path);
  const name = chartName(job.content.description.table);
  const frame = frameXml(id, freeShapeNumber(root), name, chartInWords(job, chart));
  const { width, height } = chartSize(chart);
  const size = { cx: width * unitsOfCentimetre, cy: height * unitsOfCentimetre };
  append(root, cellAnchor(chartSpot(job, chart), size, frame));
}

function frameXml(relationship: string, id: number, name: string, words: string): XmlElement {
  const chart = element("c:chart", {
    "xmlns:c": namespaces.chart,
    "xmlns:r": namespaces.relationships,
    "r:id": relationship,
  });
  return element("xdr:graphicFrame", { macro: "" }, [
    element("xdr:nvGraphicFramePr", {}, [
      element("xdr:cNvPr", { id, name, descr: words }),
      element("xdr:cNvGraphicFramePr"),
    ]),
    element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
    element("a:graphic", {}, [element("a:graphicData", { uri: namespaces.chart }, [chart])]),
  ]);
}
