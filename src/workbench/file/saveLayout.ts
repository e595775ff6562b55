import type { IWorksheetData } from "@univerjs/core";
import { addInOrder, removeNamed } from "../../hosts/xlsx/package/addChild";
import { worksheetOrder } from "../../hosts/xlsx/package/elementOrder";
import { childNamed, element, type XmlElement } from "../../hosts/xlsx/package/xml";
import { addressOf } from "../../sheets/rectangle";
import { addressOfRange } from "./gridRange";
import { isChanged, type SheetSave } from "./SheetSave";
import { columnCharacters } from "./sheetSnapshot";
import type { StandingBook } from "./StandingBook";

/** Widths, merged cells, the frozen part and the colour of the tab, where they were changed. */
export function saveLayout(save: SheetSave): void {
  const sheetIn = (book: StandingBook) => book.snapshot.sheets[save.sheet.id] ?? {};
  const [before, now] = [sheetIn(save.before), sheetIn(save.now)];
  const differs = (key: keyof IWorksheetData) =>
    JSON.stringify(before[key]) !== JSON.stringify(now[key]);
  if (differs("columnData")) replace(save, "cols", columns(now));
  if (differs("mergeData")) replace(save, "mergeCells", merges(now));
  if (isChanged(save, "setup")) saveView(save);
  if (isChanged(save, "tabColour")) saveTabColour(save);
}

export function replace(
  { worksheet }: SheetSave,
  name: string,
  made: XmlElement | undefined,
): void {
  removeNamed(worksheet, name);
  if (made) addInOrder(worksheet, made, worksheetOrder);
}

function columns({ columnData = {} }: Partial<IWorksheetData>): XmlElement | undefined {
  const list = Object.entries(columnData).flatMap(([index, data]) => {
    if (!data || (data.w === undefined && !data.hd)) return [];
    const at = Number(index) + 1;
    const width = data.w === undefined ? 9 : columnCharacters(data.w);
    const attributes = { min: at, max: at, width, customWidth: true };
    return [element("col", { ...attributes, ...(data.hd && { hidden: true }) })];
  });
  return list.length > 0 ? element("cols", {}, list) : undefined;
}

function merges({ mergeData = [] }: Partial<IWorksheetData>): XmlElement | undefined {
  if (mergeData.length === 0) return undefined;
  const cells = mergeData.map((range) => element("mergeCell", { ref: addressOfRange(range) }));
  return element("mergeCells", { count: cells.length }, cells);
}

function saveView({ worksheet, sheet }: SheetSave): void {
  const { rows, columns: across } = sheet.setup.frozen;
  const views =
    childNamed(worksheet, "sheetViews") ??
    addInOrder(worksheet, element("sheetViews"), worksheetOrder);
  const view =
    childNamed(views, "sheetView") ??
    addInOrder(views, element("sheetView", { workbookViewId: 0 }), ["sheetView", "extLst"]);
  if (sheet.setup.showGridlines) delete view.attributes["showGridLines"];
  else view.attributes["showGridLines"] = "0";
  delete view.attributes["topLeftCell"];
  if (rows === 0 && across === 0) {
    view.children = [];
    return;
  }
  const pane = rows === 0 ? "topRight" : across === 0 ? "bottomLeft" : "bottomRight";
  const first = addressOf(rows + 1, across + 1);
  view.children = [
    element("pane", {
      xSplit: across || undefined,
      ySplit: rows || undefined,
      topLeftCell: first,
      activePane: pane,
      state: "frozen",
    }),
    element("selection", { pane, activeCell: first, sqref: first }),
  ];
}

function saveTabColour({ worksheet, sheet }: SheetSave): void {
  const properties =
    childNamed(worksheet, "sheetPr") ?? addInOrder(worksheet, element("sheetPr"), worksheetOrder);
  removeNamed(properties, "tabColor");
  const rgb = /^#([\dA-F]{6})$/i.exec(sheet.tabColour)?.[1];
  if (rgb) addInOrder(properties, element("tabColor", { rgb: `FF${rgb}` }), propertiesOrder);
}

/** Children of a sheet's properties in order. Source: ECMA-376 part 1, CT_SheetPr. */
export const propertiesOrder = ["tabColor", "outlinePr", "pageSetUpPr"];
