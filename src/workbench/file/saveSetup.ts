import { addInOrder, removeNamed } from "../../hosts/xlsx/package/addChild";
import { worksheetOrder } from "../../hosts/xlsx/package/elementOrder";
import { childNamed, element } from "../../hosts/xlsx/package/xml";
import type { HeaderFooter, PageSetup, Protection } from "../grid/SheetSetup";
import { rangeOf } from "./areas";
import { addressOfRange } from "./gridRange";
import { propertiesOrder, replace } from "./saveLayout";
import type { SheetSave } from "./SheetSave";

const papers: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** How the sheet is printed and whether it is protected, where that was changed. */
export async function saveSetup(save: SheetSave): Promise<void> {
  const { sheet, sheetBefore } = save;
  const differs = (key: "page" | "protection") =>
    JSON.stringify(sheet.setup[key]) !== JSON.stringify(sheetBefore?.setup[key]);
  if (differs("page")) await savePage(save, sheet.setup.page);
  if (differs("protection")) saveProtection(save, sheet.setup.protection);
}

async function savePage(save: SheetSave, page: PageSetup): Promise<void> {
  const { worksheet } = save;
  if (!childNamed(worksheet, "pageMargins"))
    replace(save, "pageMargins", element("pageMargins", margins));
  fitToPages(save, isFitted(page));
  replace(save, "pageSetup", element("pageSetup", paperOf(page)));
  const texts = [
    textElement("oddHeader", inOneText(page.header)),
    textElement("oddFooter", inOneText(page.footer)),
  ].filter((text) => text !== undefined);
  replace(save, "headerFooter", texts.length > 0 ? element("headerFooter", {}, texts) : undefined);
  await savePrinted(save, page);
}

const isFitted = ({ pagesWide, pagesHigh }: PageSetup): boolean =>
  pagesWide !== undefined || pagesHigh !== undefined;

const paperOf = (page: PageSetup) => ({
  paperSize: papers[page.paperSize] ?? papers["A4"],
  orientation: page.orientation.toLowerCase(),
  ...(isFitted(page)
    ? { fitToWidth: page.pagesWide ?? 0, fitToHeight: page.pagesHigh ?? 0 }
    : { scale: page.scale }),
});

const textElement = (name: string, text: string) =>
  text === "" ? undefined : element(name, {}, text);

/** Rows repeated on each page, and what is printed: names that Excel reserves. */
async function savePrinted(
  { workbook, sheet, now }: SheetSave,
  { titleRows: titles, printArea }: PageSetup,
): Promise<void> {
  const on = `'${sheet.name.replace(/'/g, "''")}'!`;
  const place = now.sheets.indexOf(sheet);
  const name = (name: string, value: string) => workbook.setName({ name, value, sheet: place });
  if (titles)
    await name("_xlnm.Print_Titles", `${on}$${titles.row + 1}:$${titles.row + titles.rows}`);
  if (printArea) await name("_xlnm.Print_Area", on + absolute(addressOfRange(rangeOf(printArea))));
}

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

function fitToPages({ worksheet }: SheetSave, isFitted: boolean): void {
  const properties =
    childNamed(worksheet, "sheetPr") ?? addInOrder(worksheet, element("sheetPr"), worksheetOrder);
  removeNamed(properties, "pageSetUpPr");
  if (isFitted)
    addInOrder(properties, element("pageSetUpPr", { fitToPage: true }), propertiesOrder);
}

const inOneText = ({ left, centre, right }: HeaderFooter): string =>
  [
    ["&L", left],
    ["&C", centre],
    ["&R", right],
  ]
    .filter(([, text]) => text !== "")
    .map((parts) => parts.join(""))
    .join("");

/** What a protected sheet allows, as add-ins and as files call it; a file says what it forbids. */
const permissions = {
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertRows: "insertRows",
  allowInsertHyperlinks: "insertHyperlinks",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowSort: "sort",
  allowAutoFilter: "autoFilter",
  allowPivotTables: "pivotTables",
} as const;

function saveProtection(save: SheetSave, { on, options }: Protection): void {
  if (!on) return replace(save, "sheetProtection", undefined);
  const allowed = Object.entries(permissions).flatMap(([option, name]) =>
    options[option] === true ? [[name, 0] as const] : [],
  );
  const attributes = {
    sheet: true,
    objects: true,
    scenarios: true,
    ...Object.fromEntries(allowed),
  };
  replace(save, "sheetProtection", element("sheetProtection", attributes));
}
