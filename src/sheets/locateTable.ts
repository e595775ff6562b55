import { knownHeadings, type Readable } from "./knownHeadings";
import type { TableOnSheet } from "./tableOnSheet";

/** The sheet on which a described table stands. */
export interface LocatedTable<Table extends TableOnSheet = TableOnSheet> {
  readonly sheet: string;
  /** Where the table is an Excel table with headings. */
  readonly table?: Table;
  /** All Excel tables with headings of that sheet. */
  readonly tables: readonly Table[];
}

/** What is in a workbook. */
export interface WorkbookTables<Table extends TableOnSheet = TableOnSheet> {
  readonly tables: readonly Table[];
  /** Names of the worksheets in their order. */
  readonly sheets: readonly string[];
}

/** Whether a sheet has the name that is given to the sheet of the description when it is made. */
export const isSheetOf = ({ sheet, table }: Readable, name: string): boolean =>
  name.toLowerCase() === (sheet ?? table).toLowerCase();

/**
 * The Excel table of that name; else the table this product made under another name; else the
 * sheet of that name.
 * @param marked the sheet this product made for the table, where it made one
 */
export function locateTable<Table extends TableOnSheet>(
  description: Readable,
  workbook: WorkbookTables<Table>,
  marked: string | undefined,
): LocatedTable<Table> | undefined {
  const isWanted = (name: string) => name.toLowerCase() === description.table.toLowerCase();
  const tables = workbook.tables.filter(({ headingRows }) => headingRows > 0);
  const table =
    tables.find(({ name }) => isWanted(name)) ??
    tables.find(
      ({ sheet, headings }) => sheet === marked && knownHeadings(description, headings) > 1,
    );
  if (table) return { sheet: table.sheet, table, tables };
  const sheet =
    marked ?? workbook.sheets.find((name) => isWanted(name) || isSheetOf(description, name));
  return sheet === undefined
    ? undefined
    : { sheet, tables: tables.filter((each) => each.sheet === sheet) };
}
