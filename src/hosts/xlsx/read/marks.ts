import {
  columnsMarkOf,
  headingsFormula,
  headingsListed,
  markOf,
  quotedSheet,
  sheetByTable,
  sheetReference,
} from "../../../sheets/marks";
import type { DefinedName, SheetPart, Workbook } from "../package/workbook";
import { excelTables } from "./excelTables";

/** A sheet this product made, and the cell of its title as the mark has it. */
export interface MarkedSheet extends SheetPart {
  readonly reference: string;
}

/** The sheet this product made for a table, under whatever name it has now. */
export async function markedSheet(
  workbook: Workbook,
  table: string,
): Promise<MarkedSheet | undefined> {
  const mark = await nameOf(workbook, markOf(table));
  if (!mark) return undefined;
  const { sheet: name = "", cells: reference = "" } = sheetReference(mark.value) ?? {};
  const sheets = (await workbook.sheets()).filter(({ kind }) => kind === "worksheet");
  const sheet = sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (sheet) return { ...sheet, reference };
  const wrote = (await headingsWritten(workbook, table)) ?? [];
  const renamed = sheetByTable(table, wrote, await excelTables(workbook));
  const found = sheets.find((each) => each.name === renamed);
  return found && { ...found, reference };
}

/** The headings written last time, or undefined where that is not known. */
export async function headingsWritten(
  workbook: Workbook,
  table: string,
): Promise<readonly string[] | undefined> {
  const mark = await nameOf(workbook, columnsMarkOf(table));
  return mark && headingsListed(mark.value);
}

/** Marks a sheet as made by this product for a table. */
export async function mark(
  workbook: Workbook,
  table: string,
  at: { readonly sheet: string; readonly cell: string; readonly headings: readonly string[] },
): Promise<void> {
  const value = `${quotedSheet(at.sheet)}!${at.cell}`;
  await workbook.setName({ name: markOf(table), value, hidden: true });
  if (at.headings.length === 0) return;
  const list = headingsFormula(at.headings);
  await workbook.setName({ name: columnsMarkOf(table), value: list, hidden: true });
}

async function nameOf(workbook: Workbook, wanted: string): Promise<DefinedName | undefined> {
  const names = await workbook.names();
  return names.find(
    ({ name, sheet }) => sheet === undefined && name.toLowerCase() === wanted.toLowerCase(),
  );
}
