import type { IWorkbookData } from "@univerjs/core";
import type { Sheet, Workbook as FileBook } from "hucre";
import type { Workbook } from "../../hosts/xlsx/package/workbook";
import { excelTables } from "../../hosts/xlsx/read/excelTables";
import { conditionsSnapshot } from "./conditionsSnapshot";
import { namesSnapshot } from "./namesSnapshot";
import { sheetSnapshot } from "./sheetSnapshot";
import { StyleTable } from "./styleTable";
import { tablesSnapshot } from "./tablesSnapshot";
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
}

/** The workbook of a file, its values read by hucre, as the grid opens it. */
export async function bookSnapshot(
  book: FileBook,
  file: Workbook,
  name: string,
): Promise<BookSnapshot> {
  const parts = await file.sheets();
  const ids = parts.map(({ kind }, index) =>
    kind === "worksheet" ? `sheet-${index + 1}` : undefined,
  );
  const idOf = ({ name: sheet }: Sheet) => ids[parts.findIndex((each) => each.name === sheet)];
  const sheets = book.sheets.flatMap((sheet) => {
    const id = idOf(sheet);
    return id === undefined ? [] : [{ id, sheet }];
  });
  const styles = new StyleTable();
  const theme = book.themeColors ?? [];
  const snapshots = sheets.map(({ id, sheet }) => sheetSnapshot({ id, sheet, styles, theme }));
  const tables = await excelTables(file);
  const perSheet = <T>(make: (id: string, sheet: Sheet) => T) =>
    Object.fromEntries(sheets.map(({ id, sheet }) => [id, make(id, sheet)]));
  const kept = {
    [resources.validations]: perSheet((id, sheet) =>
      validationsSnapshot(id, sheet.dataValidations ?? []),
    ),
    [resources.conditions]: perSheet((id, sheet) =>
      conditionsSnapshot(id, sheet.conditionalRules ?? [], theme),
    ),
    [resources.tables]: perSheet((id, { name: on }) => ({
      tables: tablesSnapshot(
        id,
        tables.filter(({ sheet }) => sheet === on),
      ),
      tableFilteredOutRows: [],
    })),
    [resources.names]: namesSnapshot(await file.names(), ids),
  };
  const snapshot = {
    id: bookId,
    name,
    appVersion,
    locale: "enUS" as IWorkbookData["locale"],
    styles: styles.styles,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(snapshots.map((sheet) => [sheet.id!, sheet])),
    resources: Object.entries(kept).map(([key, data]) => ({
      name: key,
      data: JSON.stringify(data),
    })),
  };
  return {
    snapshot,
    paths: new Map(parts.flatMap(({ path }, i) => (ids[i] ? [[ids[i], path]] : []))),
  };
}
