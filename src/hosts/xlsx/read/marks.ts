import type { DefinedName, SheetPart, Workbook } from "../package/workbook";
import { excelTables } from "./excelTables";

/**
 * How this product knows the sheets it made: a hidden name of the workbook, `_LSC_Allocation`,
 * that refers to the first cell of the sheet. Excel keeps it pointing there when a person renames
 * or moves the sheet, and drops it with the sheet. A second one, `_LSCColumns_Allocation`, lists
 * the headings that were written, so a column a person added is told from one we dropped.
 */
export const markOf = (table: string): string => `_LSC_${table}`;

export const columnsMarkOf = (table: string): string => `_LSCColumns_${table}`;

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
  const [, quoted, plain, reference = ""] =
    /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(mark.value) ?? [];
  const name = (quoted?.replace(/''/g, "'") ?? plain ?? "").toLowerCase();
  const sheets = (await workbook.sheets()).filter(({ kind }) => kind === "worksheet");
  const sheet = sheets.find((each) => each.name.toLowerCase() === name);
  if (sheet) return { ...sheet, reference };
  const renamed = await sheetOfTable(workbook, table);
  const found = sheets.find((each) => each.name === renamed);
  return found && { ...found, reference };
}

/**
 * Some programs rename a sheet and leave the names that refer to it behind. The sheet is then
 * known by our table, if that still has all the headings we wrote.
 */
async function sheetOfTable(workbook: Workbook, table: string): Promise<string | undefined> {
  const wrote = (await headingsWritten(workbook, table)) ?? [];
  const found = (await excelTables(workbook)).find(
    ({ name, headings }) =>
      name.toLowerCase() === table.toLowerCase() &&
      wrote.every((heading) => headings.includes(heading)),
  );
  return wrote.length > 0 ? found?.sheet : undefined;
}

/** The headings written last time, or undefined where that is not known. */
export async function headingsWritten(
  workbook: Workbook,
  table: string,
): Promise<readonly string[] | undefined> {
  const mark = await nameOf(workbook, columnsMarkOf(table));
  if (!mark) return undefined;
  return [...mark.value.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text!.replace(/""/g, '"'));
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
  const headings = at.headings.map((heading) => `"${heading.replace(/"/g, '""')}"`);
  const list = `{${headings.join(",")}}`;
  await workbook.setName({ name: columnsMarkOf(table), value: list, hidden: true });
}

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

async function nameOf(workbook: Workbook, wanted: string): Promise<DefinedName | undefined> {
  const names = await workbook.names();
  return names.find(
    ({ name, sheet }) => sheet === undefined && name.toLowerCase() === wanted.toLowerCase(),
  );
}
