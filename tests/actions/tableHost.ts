import { excelSerialOf } from "../../src/domain/day";
import type { Problem } from "../../src/domain/problem";
import { failure, success, type Result } from "../../src/domain/result";
import type { Host, WrittenSheet } from "../../src/hosts/Host";
import type { Kind, SheetContent, SheetDescription } from "../../src/sheets/description";
import type { Cell, RawTable } from "../../src/sheets/rawTable";

// oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows together
export type AnyContent = SheetContent<any>;

/** A workbook of plain arrays: tables by name, days as serial numbers, yes and no as words. */
export class TableHost implements Host {
  readonly tables = new Map<string, RawTable>();
  /** What each successful call wrote, in order. */
  readonly written: (readonly AnyContent[])[] = [];
  /** Set to refuse the next writings. */
  refusal: Problem | undefined;

  constructor(tables: readonly RawTable[] = []) {
    for (const table of tables) this.tables.set(table.sheet, table);
  }

  readTables(
    descriptions: readonly Pick<SheetDescription<never>, "table">[],
  ): Promise<readonly (RawTable | undefined)[]> {
    return Promise.resolve(descriptions.map(({ table }) => this.tables.get(table)));
  }

  writeSheets(sheets: readonly AnyContent[]): Promise<Result<readonly WrittenSheet[]>> {
    if (this.refusal) return Promise.resolve(failure([this.refusal]));
    for (const content of sheets) this.tables.set(content.description.table, asTable(content));
    this.written.push(sheets);
    return Promise.resolve(
      success(
        sheets.map(({ description: { table }, rows }) => ({
          table,
          sheet: table,
          rows: rows.length,
        })),
      ),
    );
  }
}

/** The table that a content becomes, under its title and lines. */
export function asTable({ description, lines, rows, cells = [] }: AnyContent): RawTable {
  const kinds = new Map(cells.map(({ row, key, kind }) => [`${row} ${key}`, kind]));
  return {
    sheet: description.table,
    headingRow: lines.length + 3,
    firstColumn: 1,
    headings: description.columns.map(({ heading }) => heading),
    rows: rows.map((row, index) =>
      description.columns.map(({ key, kind }) =>
        cellOf(row[key], kinds.get(`${index} ${key}`) ?? kind),
      ),
    ),
  };
}

function cellOf(value: unknown, kind: Kind): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "number") return value;
  const text = String(value);
  if (kind === "day") return excelSerialOf(text);
  return kind === "identifier" && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : text;
}
