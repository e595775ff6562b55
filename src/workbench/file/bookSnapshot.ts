import type { IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { Sheet, Workbook as FileBook } from "hucre";
import type { Workbook } from "../../hosts/xlsx/package/workbook";
import { excelTables } from "../../hosts/xlsx/read/excelTables";
import { bookRecords } from "./bookRecords";
import { conditionsSnapshot } from "./conditionsSnapshot";
import { namedCells, styleNames } from "./namedCells";
import { namesSnapshot } from "./namesSnapshot";
import { rowHeights } from "./rowHeights";
import { sheetSnapshot } from "./sheetSnapshot";
import { StyleTable } from "./styleTable";
import { tableSnapshot } from "./tableSnapshot";
import { validationsSnapshot } from "./validationsSnapshot";

/** Names under which the grid's parts keep what is theirs in a snapshot. */
export const resources = {
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  conditions: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
  tables: "SHEET_TABLE_PLUGIN",
  names: "SHEET_DEFINED_NAME_PLUGIN",
} as const;

/** The one workbook that is open. */
export const bookId = "workbook";

/** The version of the grid whose snapshots these are. */
const appVersion = "0.25.1";

/** A workbook as the grid has it, and which part of the file each of its sheets stands in. */
export interface BookSnapshot {
  readonly snapshot: IWorkbookData;
  /** Path of the part, by the sheet's id in the grid. */
  readonly paths: ReadonlyMap<string, string>;
  /** What the grid has no place for. */
  readonly records: Readonly<Record<string, unknown>>;
}

interface PlacedSheet {
  readonly id: string;
  readonly path: string;
  readonly sheet: Sheet;
}

/** The workbook of a file, its values read by hucre, as the grid opens it. */
export async function bookSnapshot(
  book: FileBook,
  file: Workbook,
  name: string,
): Promise<BookSnapshot> {
  const tabs = await file.sheets();
  const ids = tabs.map(({ kind }, index) =>
    kind === "worksheet" ? `sheet-${index + 1}` : undefined,
  );
  const sheets = book.sheets.flatMap((sheet): PlacedSheet[] => {
    const place = tabs.findIndex((each) => each.name === sheet.name);
    const id = ids[place];
    return id === undefined ? [] : [{ id, path: tabs[place]!.path, sheet }];
  });
  const theme = book.themeColors ?? [];
  const tables = await tablesOf(file, sheets);
  const kept = {
    ...rulesOf(sheets, theme),
    [resources.tables]: tablesBySheet(sheets, tables),
    [resources.names]: namesSnapshot(await file.names(), ids),
  };
  const { name: ff = "Calibri", size: fs = 11 } = book.defaultFont ?? {};
  const defaultStyle = { ff, fs };
  const snapshot = {
    id: bookId,
    name,
    appVersion,
    locale: "enUS" as IWorkbookData["locale"],
    defaultStyle,
    sheetOrder: sheets.map(({ id }) => id),
    ...(await sheetSnapshots(file, sheets, { theme, defaultStyle })),
    resources: Object.entries(kept).map(([key, data]) => ({
      name: key,
      data: JSON.stringify(data),
    })),
  };
  const paths = new Map(sheets.map(({ id, path }) => [id, path]));
  const places = tables.map(({ json, path }) => ({ id: json.id, path }));
  return { snapshot, paths, records: await bookRecords(book, file, paths, places) };
}

/** The sheets, and the styles that their cells name. */
async function sheetSnapshots(
  file: Workbook,
  sheets: readonly PlacedSheet[],
  { theme, defaultStyle }: { readonly theme: readonly string[]; readonly defaultStyle: IStyleData },
): Promise<Pick<IWorkbookData, "sheets" | "styles">> {
  const styles = new StyleTable(theme);
  const named = await styleNames(file);
  const made: [string, Partial<IWorksheetData>][] = [];
  for (const { id, path, sheet } of sheets) {
    const part = await file.parts.text(path);
    const looks = { styles, names: namedCells(part, named) };
    made.push([id, sheetSnapshot({ id, sheet, looks, defaultStyle, rowData: rowHeights(part) })]);
  }
  return { sheets: Object.fromEntries(made), styles: styles.styles };
}

const tablesBySheet = (
  sheets: readonly PlacedSheet[],
  tables: Awaited<ReturnType<typeof tablesOf>>,
) =>
  Object.fromEntries(
    sheets.map(({ id }) => {
      const own = tables.filter(({ sheetId }) => sheetId === id).map(({ json }) => json);
      return [id, { tables: own, tableFilteredOutRows: [] }];
    }),
  );

/** Validations and conditional formats, sheet by sheet. */
const rulesOf = (sheets: readonly PlacedSheet[], theme: readonly string[]) => ({
  [resources.validations]: Object.fromEntries(
    sheets.map(({ id, sheet }) => [id, validationsSnapshot(id, sheet.dataValidations ?? [])]),
  ),
  [resources.conditions]: Object.fromEntries(
    sheets.map(({ id, sheet }) => [
      id,
      conditionsSnapshot(id, sheet.conditionalRules ?? [], theme),
    ]),
  ),
});

/** Tables with the part of the file each stands in. One without headings is left out. */
async function tablesOf(file: Workbook, sheets: readonly PlacedSheet[]) {
  const tables = (await excelTables(file)).filter(({ headingRows }) => headingRows > 0);
  return tables.flatMap((table, index) => {
    const sheetId = sheets.find(({ sheet }) => sheet.name === table.sheet)?.id;
    if (sheetId === undefined) return [];
    return [{ sheetId, path: table.path, json: tableSnapshot(`table-${index + 1}`, table) }];
  });
}
