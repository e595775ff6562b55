import type { Day } from "../../domain/day";
import { impossible } from "../../domain/impossible";
import { success, type Result } from "../../domain/result";
import type { SheetContent, SheetDescription } from "../../sheets/description";
import type { Readable } from "../../sheets/knownHeadings";
import type { LocatedTable } from "../../sheets/locateTable";
import type { RawTable } from "../../sheets/rawTable";
import { rawTableOn } from "../../sheets/rawTableOn";
import type { WorkbookFile, WrittenSheet } from "../Host";
import type { Parts } from "./package/parts";
import { Workbook } from "./package/workbook";
import { excelTables } from "./read/excelTables";
import { findTable } from "./read/readTable";
import { tablesWith } from "./read/tablesWith";
import type { SheetCells } from "../../sheets/sheetCells";
import { sheetCells } from "./read/sheetCells";
import { stamp } from "./stamp";
import { writeSheets } from "./write/writeSheets";

// oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows together
type AnyContent = SheetContent<any>;
// oxlint-disable-next-line typescript/no-explicit-any -- any row: only headings are used
type AnyDescription = SheetDescription<any>;

/**
 * An .xlsx workbook in memory. Cells are read with hucre; sheets are written by changing the parts
 * of the file that have to change and keeping all others byte for byte, because hucre's own way
 * back to a file makes every sheet anew and drops what it does not know: formulas of table
 * columns, hidden names, passwords of protected sheets, form controls, query tables.
 */
export class XlsxHost implements WorkbookFile {
  /** `cells` are those already read, by tab. */
  constructor(
    private parts: Parts,
    private readonly cells: Map<string, SheetCells> = new Map(),
  ) {}

  async readTables(
    descriptions: readonly AnyDescription[],
  ): Promise<readonly (RawTable | undefined)[]> {
    const workbook = await Workbook.of(this.parts);
    const known = await excelTables(workbook);
    const found: (LocatedTable | undefined)[] = [];
    for (const description of descriptions)
      found.push(await findTable(workbook, description, known));
    await this.readCells(found.flatMap((table) => table?.sheet ?? []));
    const tableAt = async (description: AnyDescription, table: LocatedTable | undefined) =>
      table && rawTableOn(description, table, await this.cellsOf(table.sheet));
    return Promise.all(descriptions.map((each, index) => tableAt(each, found[index])));
  }

  /** What stands on each tab under the described headings, whatever the tab is called. */
  async tablesWith(description: Readable): Promise<readonly RawTable[]> {
    return tablesWith(await Workbook.of(this.parts), description, this.cellsOf);
  }

  async writeSheets(sheets: readonly AnyContent[]): Promise<Result<readonly WrittenSheet[]>> {
    const result = await writeSheets(this.parts, sheets, this.cellsOf);
    if (!result.ok) return result;
    const { parts, changed } = result.value;
    this.parts = parts;
    for (const sheet of changed) this.cells.delete(sheet);
    return success(result.value.sheets, result.warnings);
  }

  async survey(): ReturnType<WorkbookFile["survey"]> {
    const workbook = await Workbook.of(this.parts);
    const sheets = (await workbook.sheets()).map(({ name }) => name);
    return { sheets, hasMacros: this.parts.paths().some((path) => /vbaProject/i.test(path)) };
  }

  /**
   * The workbook as a file. The same content gives the same bytes; the day and the name, where
   * given, are kept in the file as those of the last change.
   */
  async toBytes(saved?: { readonly on: Day; readonly by: string }): Promise<Uint8Array> {
    if (!saved) return this.parts.toBytes();
    const copy = await this.parts.copy();
    await stamp(copy, saved);
    return copy.toBytes();
  }

  /** A copy that can be changed without changing this one. */
  async copy(): Promise<XlsxHost> {
    return new XlsxHost(await this.parts.copy(), new Map(this.cells));
  }

  private readonly cellsOf = async (sheet: string): Promise<SheetCells> => {
    await this.readCells([sheet]);
    return this.cells.get(sheet) ?? impossible(`there is no tab ${sheet}`);
  };

  /** Reads together the cells of those tabs that are not known: all of the file is packed for a reading. */
  private async readCells(sheets: readonly string[]): Promise<void> {
    const unread = sheets.filter((sheet) => !this.cells.has(sheet));
    if (unread.length === 0) return;
    const read = await sheetCells(await this.parts.toStored(), unread);
    for (const [sheet, cells] of read) this.cells.set(sheet, cells);
  }
}
