import { error, type Place, type Problem } from "../../src/domain/problem";
import { failure, success, type Result } from "../../src/domain/result";
import type { Watch, WrittenSheet } from "../../src/hosts/Host";
import type { LiveHost, Selection } from "../../src/hosts/LiveHost";
import { newXlsx } from "../../src/hosts/xlsx/newXlsx";
import type { XlsxHost } from "../../src/hosts/xlsx/xlsxHost";
import type { SheetContent, SheetDescription } from "../../src/sheets/description";
import type { RawTable } from "../../src/sheets/rawTable";

// oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows together
type AnyContent = SheetContent<any>;
// oxlint-disable-next-line typescript/no-explicit-any -- any row: only headings are used
type AnyDescription = SheetDescription<any>;

/** An open workbook as the pane meets it: real tables in a file, and a person played by the test. */
export class FileLiveHost implements LiveHost {
  /** Places the pane showed, formulas it inserted, tables it wrote. */
  readonly gone: Place[] = [];
  readonly inserted: string[] = [];
  readonly written: string[][] = [];
  /** Files it opened as new workbooks. */
  readonly openedAsNew: Uint8Array[] = [];
  /** Where the person is. */
  selected: Selection = { sheet: "Sheet1", address: "A1", rows: 1, columns: 1 };
  /** Set to have the next writing wait until `release` is called. */
  holds = false;
  release: () => void = () => undefined;
  /** Names of the workbook and its tables. */
  named: readonly string[] = ["Clusters"];
  /** What it has to note of each writing. */
  notes: readonly Problem[] = [];
  /** Set to have readings fail as only a fault of ours could. */
  fault: Error | undefined;

  private readonly followers = new Set<(selection: Selection) => void>();
  private readonly watchers = new Set<(sheet: string) => void>();

  /** `tables` are those read since the file was last written. */
  constructor(
    private readonly file: XlsxHost = newXlsx(),
    private tables: Map<AnyDescription, RawTable | undefined> = new Map(),
  ) {}

  /** The same workbook with the same written to it and read of it, for another person. */
  async copy(): Promise<FileLiveHost> {
    const copy = new FileLiveHost(await this.file.copy(), new Map(this.tables));
    copy.written.push(...this.written);
    return copy;
  }

  async readTables(
    descriptions: readonly AnyDescription[],
  ): Promise<readonly (RawTable | undefined)[]> {
    if (this.fault) throw this.fault;
    const { tables } = this;
    const unread = descriptions.filter((description) => !tables.has(description));
    const read = await this.file.readTables(unread);
    unread.forEach((description, index) => tables.set(description, read[index]));
    return descriptions.map((description) => tables.get(description));
  }

  async writeSheets(
    sheets: readonly AnyContent[],
    watch: Watch = {},
  ): Promise<Result<readonly WrittenSheet[]>> {
    watch.progress?.("Writing the sheets", 0.5);
    if (this.holds)
      await new Promise<void>((resolve) => {
        this.release = resolve;
      });
    if (watch.isCancelled?.())
      return failure([error("cancelled", "Stopped as you asked. The workbook is as it was.")]);
    const result = await this.file.writeSheets(sheets);
    if (!result.ok) return result;
    this.tables = new Map();
    this.written.push(result.value.map(({ table }) => table));
    return success(result.value, [...result.warnings, ...this.notes]);
  }

  goTo(place: Place): Promise<Result<undefined>> {
    this.gone.push(place);
    return Promise.resolve(success(undefined));
  }

  names(): Promise<readonly string[]> {
    return Promise.resolve(this.named);
  }

  openAsNew(bytes: Uint8Array): Promise<Result<undefined>> {
    this.openedAsNew.push(bytes);
    return Promise.resolve(success(undefined));
  }

  selection(): Promise<Selection> {
    return Promise.resolve(this.selected);
  }

  onSelection(tell: (selection: Selection) => void): () => void {
    this.followers.add(tell);
    return () => this.followers.delete(tell);
  }

  onChange(tell: (sheet: string) => void): () => void {
    this.watchers.add(tell);
    return () => this.watchers.delete(tell);
  }

  insertFormula(formula: string): Promise<Result<Selection>> {
    if (this.selected.address === "A1")
      return Promise.resolve(
        failure([
          error("cell-not-blank", "The cell A1 holds something. Select a blank cell.", {
            sheet: this.selected.sheet,
            address: "A1",
          }),
        ]),
      );
    this.inserted.push(formula);
    return Promise.resolve(success(this.selected));
  }

  /** The person selects something. */
  select(selection: Selection): void {
    this.selected = selection;
    for (const tell of this.followers) tell(selection);
  }

  /** The person types something on a sheet without a table. */
  type(sheet: string): void {
    for (const tell of this.watchers) tell(sheet);
  }

  /** The person changes cells: the tables are written as they would then stand. */
  async change(...sheets: readonly AnyContent[]): Promise<void> {
    await this.file.writeSheets(sheets);
    this.tables = new Map();
    for (const { description } of sheets) for (const tell of this.watchers) tell(description.table);
  }
}
