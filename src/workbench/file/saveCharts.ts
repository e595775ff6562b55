import { append } from "../../hosts/xlsx/package/addChild";
import {
  contentTypes,
  freePath,
  removePart,
  stateContentType,
} from "../../hosts/xlsx/package/contentTypes";
import { namespaces } from "../../hosts/xlsx/package/namespaces";
import { relate, relationshipsOf, unrelate } from "../../hosts/xlsx/package/relationships";
import { element, type XmlElement } from "../../hosts/xlsx/package/xml";
import {
  drawingPart,
  freeShapeNumber,
  units,
  vocabularies,
} from "../../hosts/xlsx/write/drawingPart";
import type { ChartInfo } from "../grid/ChartInfo";
import { chartElement } from "./chartElement";
import { chartFrames, idOfFrame, type ChartFrame } from "./chartFrames";
import { isChanged, type SheetSave } from "./SheetSave";

/**
 * The charts that came, went or changed. All others stay as they are in the file; one of the file
 * that shows something else now keeps its place.
 */
export async function saveCharts(save: SheetSave): Promise<void> {
  if (!isChanged(save, "charts")) return;
  const { sheet, sheetBefore, workbook, path } = save;
  const before = new Map(sheetBefore?.charts.map((chart) => [chart.id, chart]));
  const frames = await chartFrames(workbook.parts, path);
  const done = new Set<string>();
  for (const frame of frames) {
    const id = idOfFrame(frame);
    const chart = sheet.charts.find((each) => each.id === id);
    if (!chart || !isInPlace(chart, before.get(id))) await removeChart(save, frame);
    else {
      done.add(id);
      if (JSON.stringify(chart) !== JSON.stringify(before.get(id)))
        await workbook.parts.put(frame.path, chartElement(chart, save.now));
    }
  }
  for (const chart of sheet.charts) if (!done.has(chart.id)) await addChart(save, chart);
}

/** Whether what the drawing says of the chart is as it was. */
function isInPlace(now: ChartInfo, was: ChartInfo | undefined): boolean {
  const placeOf = ({ name, left, top, width, height }: ChartInfo) =>
    [name, left, top, width, height].join();
  return was !== undefined && placeOf(now) === placeOf(was);
}

async function removeChart({ workbook: { parts } }: SheetSave, frame: ChartFrame): Promise<void> {
  const root = await parts.edit(frame.drawing);
  root.children = root.children.filter((child) => child !== frame.anchor);
  await unrelate(parts, frame.drawing, frame.relationship);
  for (const { target, external } of await relationshipsOf(parts, frame.path))
    if (!external) await removePart(parts, target);
  await removePart(parts, frame.path);
}

async function addChart(save: SheetSave, chart: ChartInfo): Promise<void> {
  const { parts } = save.workbook;
  const drawing = await drawingPart(save);
  const path = freePath(parts, "xl/charts/chart", ".xml");
  await parts.put(path, chartElement(chart, save.now));
  await stateContentType(parts, path, contentTypes.chart);
  const id = await relate(parts, drawing, "chart", path);
  const root = await parts.edit(drawing);
  append(root, anchorXml(chart, id, freeShapeNumber(root)));
}

function anchorXml(chart: ChartInfo, relationship: string, number: number): XmlElement {
  const { left, top, width, height, name, title } = chart;
  const lead = element("c:chart", {
    "xmlns:c": namespaces.chart,
    "xmlns:r": namespaces.relationships,
    "r:id": relationship,
  });
  const size = { cx: units(width || 450), cy: units(height || 270) };
  return element("xdr:absoluteAnchor", vocabularies, [
    element("xdr:pos", { x: units(left), y: units(top) }),
    element("xdr:ext", size),
    element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [
        element("xdr:cNvPr", { id: number, name, descr: title.text || undefined }),
        element("xdr:cNvGraphicFramePr"),
      ]),
      element("xdr:xfrm", {}, [
        element("a:off", { x: 0, y: 0 }),
        element("a:ext", { cx: 0, cy: 0 }),
      ]),
      element("a:graphic", {}, [element("a:graphicData", { uri: namespaces.chart }, [lead])]),
    ]),
    element("xdr:clientData"),
  ]);
}
