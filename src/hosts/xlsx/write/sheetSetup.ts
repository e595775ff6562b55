import { addInOrder, removeNamed } from "../package/addChild";
import { worksheetOrder } from "../package/elementOrder";
import { addressOf } from "../../../sheets/rectangle";
import { childNamed, childrenNamed, element, type XmlElement } from "../package/xml";
import { quotedSheet } from "../../../sheets/marks";
import { frozenColumns } from "../../../sheets/frozenColumns";
import { pagesOf, printSetup } from "../../../sheets/printSetup";
import type { SheetJob } from "./sheetJob";

/** Freezes the headings and the first column, or number and name where a table begins with both. */
export function writeView({ worksheet, layout }: SheetJob): void {
  const views =
    childNamed(worksheet, "sheetViews") ??
    addInOrder(worksheet, element("sheetViews"), worksheetOrder);
  const view = childNamed(views, "sheetView");
  const xSplit = frozenColumns(layout.columns) + layout.origin.column - 1;
  const first = addressOf(layout.headingRow + 1, xSplit + 1);
  const pane = element("pane", {
    xSplit,
    ySplit: layout.headingRow,
    topLeftCell: first,
    activePane: "bottomRight",
    state: "frozen",
  });
  const selection = element("selection", { pane: "bottomRight", activeCell: first, sqref: first });
  const attributes = { ...(view?.attributes ?? { workbookViewId: "0" }) };
  delete attributes["topLeftCell"];
  removeNamed(views, "sheetView");
  addInOrder(views, element("sheetView", attributes, [pane, selection]), ["sheetView", "extLst"]);
}

/** Widths as described; where the columns stand as they stood, a person's widths stay. */
export function writeWidths({ worksheet, layout, former }: SheetJob): void {
  const present = childNamed(worksheet, "cols");
  const isAsBefore = layout.columns.every(({ at, former: was }) => was?.at === at);
  if (present && former && isAsBefore) return;
  const widths = layout.columns.map(({ at, column }) =>
    element("col", { min: at, max: at, width: column?.width ?? 14, customWidth: true }),
  );
  const own = { first: layout.origin.column, last: layout.origin.column + widths.length - 1 };
  const others = present ? childrenNamed(present, "col").flatMap((col) => outside(col, own)) : [];
  removeNamed(worksheet, "cols");
  const all = [...others, ...widths].sort(
    (a, b) => Number(a.attributes["min"]) - Number(b.attributes["min"]),
  );
  addInOrder(worksheet, element("cols", {}, all), worksheetOrder);
}

/** The pieces of a run of columns that are not ours. */
function outside(col: XmlElement, own: { first: number; last: number }): XmlElement[] {
  const [min, max] = [Number(col.attributes["min"]), Number(col.attributes["max"])];
  return [[min, Math.min(max, own.first - 1)] as const, [Math.max(min, own.last + 1), max] as const]
    .filter(([from, to]) => from <= to)
    .map(([from, to]) => element("col", { ...col.attributes, min: from, max: to }));
}

/** Locks all cells but those to fill; widths, heights and filters can still be changed. */
export function writeProtection({ worksheet, content }: SheetJob): void {
  if (!content.description.isProtected || childNamed(worksheet, "sheetProtection")) return;
  const locked = { sheet: true, objects: true, scenarios: true };
  const allowed = { formatColumns: false, formatRows: false, autoFilter: false };
  const protection = element("sheetProtection", { ...locked, ...allowed });
  addInOrder(worksheet, protection, worksheetOrder);
}

/** One page wide, page numbers at the foot; on a sheet written before, a person's set-up stays. */
export async function writePrintSetup(job: SheetJob): Promise<void> {
  const { worksheet, content, layout, workbook, name } = job;
  const add = (child: XmlElement) => {
    if (!childNamed(worksheet, child.name)) addInOrder(worksheet, child, worksheetOrder);
  };
  add(element("sheetPr", {}, [element("pageSetUpPr", { fitToPage: true })]));
  add(element("sheetFormatPr", { defaultRowHeight: 15 }));
  add(element("pageMargins", { ...printSetup.margins }));
  const paperSize = content.description.paper === "A3" ? 8 : 9;
  const { orientation, high = 0, footer } = pagesOf(content.description);
  const fit = { fitToWidth: 1, fitToHeight: high };
  add(element("pageSetup", { paperSize, orientation: orientation.toLowerCase(), ...fit }));
  const foot = footer && `&L${footer.left}&R${footer.right}`;
  if (foot) add(element("headerFooter", {}, [element("oddFooter", {}, foot)]));
  const sheet = (await workbook.sheets()).findIndex((each) => each.name === name);
  const value = `${quotedSheet(name)}!$${layout.headingRow}:$${layout.headingRow}`;
  await workbook.setName({ name: "_xlnm.Print_Titles", value, sheet });
}
