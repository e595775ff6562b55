import { plainText } from "../domain/plainText";
import type { SheetDescription } from "./description";
import { knownHeadings } from "./knownHeadings";
import type { Cell } from "./rawTable";
import { rectangleOf } from "./rectangle";
import type { Row } from "./row";
import type { SheetCells } from "./sheetCells";
import type { TableOnSheet } from "./tableOnSheet";

/** A column of the table as it was written last, or as a person added it in or beside the table. */
export interface FormerColumn {
  readonly at: number;
  readonly heading: string;
  /** Key of the described column it is; undefined for a column that is not ours. */
  readonly key?: string;
  /** A person added it; neither described nor written by us before. */
  readonly added: boolean;
  readonly inTable: boolean;
}

/** What this product wrote on a sheet in an earlier run, and what a person added to it. */
export interface FormerBlock<Table extends TableOnSheet = TableOnSheet> {
  readonly sheet: string;
  /** Cell of the title. */
  readonly origin: { readonly row: number; readonly column: number };
  /** Undefined where a person took the table away. */
  readonly table?: Table;
  readonly firstRow: number;
  /** Last row of data, without totals. */
  readonly lastRow: number;
  readonly columns: readonly FormerColumn[];
  readonly cells: SheetCells;
}

/** A sheet this product made, as it stands now. */
export interface MadeSheet<Table extends TableOnSheet = TableOnSheet> {
  readonly sheet: string;
  /** Cell of the title as the mark has it: `$A$1`. */
  readonly reference: string;
  readonly tables: readonly Table[];
  readonly cells: SheetCells;
  /** The headings that were written. */
  readonly wrote: readonly string[];
}

/** Tells on a sheet this product made what it wrote and what a person added. */
export function formerBlock<Table extends TableOnSheet>(
  { sheet, reference, tables, cells, wrote }: MadeSheet<Table>,
  description: SheetDescription<Row>,
): FormerBlock<Table> {
  const table = ownTable(tables, description);
  const { top = 1, left = 1 } = rectangleOf(reference) ?? {};
  if (!table) return { sheet, cells, origin: { row: top, column: left }, ...noTable };
  return {
    sheet,
    cells,
    origin: { row: Math.min(top, table.range.top), column: table.range.left },
    table,
    firstRow: table.range.top + table.headingRows,
    lastRow: table.range.bottom - table.totalsRows,
    columns: [...tableColumns(table, description, wrote), ...columnsBeside(table, tables, cells)],
  };
}

const noTable = { firstRow: 0, lastRow: 0, columns: [] };

/** The one with our name, else the one that shares most headings with the description. */
function ownTable<Table extends TableOnSheet>(
  tables: readonly Table[],
  description: SheetDescription<Row>,
): Table | undefined {
  const shared = (table: Table) => knownHeadings(description, table.headings);
  const named = tables.find(({ name }) => name.toLowerCase() === description.table.toLowerCase());
  const best = [...tables].sort((a, b) => shared(b) - shared(a))[0];
  return named ?? (best && shared(best) > 0 ? best : undefined);
}

/** Each described column is one column of the table; a second one that reads alike is a person's. */
function tableColumns(
  { range, headings }: TableOnSheet,
  { columns }: SheetDescription<Row>,
  wrote: readonly string[],
): FormerColumn[] {
  const ours = new Set(wrote.map(plainText));
  const found = new Map<string, string>();
  for (const { key, heading, aliases = [] } of columns) {
    const match = [heading, ...aliases]
      .map((name) => headings.find((each) => plainText(each) === plainText(name)))
      .find((each) => each !== undefined && !found.has(each));
    if (match !== undefined) found.set(match, key);
  }
  return headings.map((heading, index) => {
    const at = range.left + index;
    const key = found.get(heading);
    return key === undefined
      ? { at, heading, added: !ours.has(plainText(heading)), inTable: true }
      : { at, heading, key, added: false, inTable: true };
  });
}

/** Columns a person put right beside the table: a heading in the heading row, and no other table. */
function columnsBeside(
  { range }: TableOnSheet,
  tables: readonly TableOnSheet[],
  cells: SheetCells,
): FormerColumn[] {
  const beside: FormerColumn[] = [];
  const inTable = (column: number) =>
    tables.some(
      ({ range: { left, right, top, bottom } }) =>
        left <= column && column <= right && top <= range.bottom && range.top <= bottom,
    );
  for (let at = range.right + 1; !inTable(at); at++) {
    const heading = cells.at(range.top, at);
    if (typeof heading !== "string" || heading.trim() === "") break;
    beside.push({ at, heading, added: true, inTable: false });
  }
  return beside;
}

/** What tells the rows of a table apart, as text: numbers and their digits are the same. */
export const keyText = (cells: readonly (Cell | undefined)[]): string =>
  cells
    .map((cell) => (cell === null || typeof cell === "object" ? "" : String(cell ?? "").trim()))
    .join("\u0000");
