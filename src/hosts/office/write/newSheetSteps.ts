import { frozenColumns } from "../../../sheets/frozenColumns";
import { pagesOf, printSetup } from "../../../sheets/printSetup";
import type { SheetPlan } from "../../../sheets/sheetPlan";
import { rangeAt } from "../read/rangeAt";
import { onSheet, step, type Step } from "./step";

/** Adds the sheet as the last one. */
export const addSheetStep = (name: string): Step =>
  step((workbook) => workbook.worksheets.add(name));

/** Takes a sheet away where it is there. */
export const removeSheetStep = (name: string): Step =>
  step((workbook) => workbook.worksheets.getItemOrNullObject(name).delete());

/** What a person may change afterwards: frozen panes and the set-up of the page. */
export const newSheetSteps = (plan: SheetPlan): Step[] => [
  onSheet(plan.name, (sheet) => {
    freeze(sheet, plan);
    setUpPage(sheet, plan);
  }),
];

/** Freezes the headings and the first columns. */
function freeze(sheet: Excel.Worksheet, { layout }: SheetPlan): void {
  const right = frozenColumns(layout.columns) + layout.origin.column - 1;
  sheet.freezePanes.freezeAt(rangeAt(sheet, { top: 1, left: 1, bottom: layout.headingRow, right }));
}

const pointsAnInch = 72;

function setUpPage({ pageLayout }: Excel.Worksheet, { content, layout }: SheetPlan): void {
  const { left, right, top, bottom, header, footer } = printSetup.margins;
  const { orientation, high, footer: foot } = pagesOf(content.description);
  pageLayout.orientation = orientation;
  pageLayout.paperSize = content.description.paper ?? "A4";
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(high !== undefined && { verticalFitToPages: high }),
  };
  pageLayout.leftMargin = left * pointsAnInch;
  pageLayout.rightMargin = right * pointsAnInch;
  pageLayout.topMargin = top * pointsAnInch;
  pageLayout.bottomMargin = bottom * pointsAnInch;
  pageLayout.headerMargin = header * pointsAnInch;
  pageLayout.footerMargin = footer * pointsAnInch;
  pageLayout.setPrintTitleRows(`$${layout.headingRow}:$${layout.headingRow}`);
  if (!foot) return;
  const feet = pageLayout.headersFooters.defaultForAllPages;
  feet.leftFooter = foot.left;
  feet.rightFooter = foot.right;
}
