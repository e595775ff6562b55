import type { TableOnSheet } from "./tableOnSheet";

/**
 * How this product knows the sheets it made: a hidden name of the workbook, `_LSC_Allocation`,
 * that refers to the first cell of the sheet. Excel keeps it pointing there when a person renames
 * or moves the sheet, and drops it with the sheet. A second one, `_LSCColumns_Allocation`, lists
 * the headings that were written, so a column a person added is told from one we dropped.
 */
export const markOf = (table: string): string => `_LSC_${table}`;

export const columnsMarkOf = (table: string): string => `_LSCColumns_${table}`;

/** Name behind a drop-down whose answers stand in a column of the sheet of lists. */
export const listMarkOf = (index: number): string => `_LSCList_${index + 1}`;

/** A sheet's name as formulas write it. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** A sheet and cells on it, as a formula refers to them. */
export interface SheetReference {
  readonly sheet: string;
  /** `$A$1` */
  readonly cells: string;
}

/** Reads `'My sheet'!$A$1`, with or without an equals sign; undefined where it names no sheet. */
export function sheetReference(formula: string): SheetReference | undefined {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(formula);
  if (!found) return undefined;
  const [, quoted, plain = "", cells = ""] = found;
  return { sheet: quoted?.replace(/''/g, "'") ?? plain, cells };
}

/** Headings as the second name lists them: `{"Order","Cluster number"}`. */
export const headingsFormula = (headings: readonly string[]): string =>
  `{${headings.map((heading) => `"${heading.replace(/"/g, '""')}"`).join(",")}}`;

/** The headings that name lists. */
export const headingsListed = (formula: string): string[] =>
  [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text!.replace(/""/g, '"'));

/**
 * Some programs rename a sheet and leave the names that refer to it behind. The sheet is then
 * known by our table, if that still has all the headings we wrote.
 */
export function sheetByTable(
  table: string,
  wrote: readonly string[],
  tables: readonly TableOnSheet[],
): string | undefined {
  const found = tables.find(
    ({ name, headings }) =>
      name.toLowerCase() === table.toLowerCase() &&
      wrote.every((heading) => headings.includes(heading)),
  );
  return wrote.length > 0 ? found?.sheet : undefined;
}
