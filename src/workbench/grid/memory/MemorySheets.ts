import type { GridSheets, SheetInfo } from "../Grid";
import { replaceSheet } from "../replaceSheet";
import type { SheetSetup } from "../SheetSetup";
import { newSheet } from "./MemorySheet";
import type { MemoryState } from "./MemoryState";

/** The sheets of a workbook in memory. */
export class MemorySheets implements GridSheets {
  constructor(private readonly state: MemoryState) {}

  list(): readonly SheetInfo[] {
    return this.state.workbook.sheets.map(({ info }) => info);
  }
  add(name: string): string {
    this.state.beforeChange();
    const id = this.state.freshId("sheet");
    this.state.workbook.sheets.push(newSheet({ id, name, visibility: "Visible", tabColour: "" }));
    return id;
  }
  remove(id: string): void {
    const { name } = this.state.sheet(id).info;
    this.state.beforeChange();
    const { workbook } = this.state;
    workbook.sheets = workbook.sheets.filter(({ info }) => info.id !== id);
    workbook.tables = workbook.tables.filter(({ sheetId }) => sheetId !== id);
    workbook.names = workbook.names.filter(({ sheetId }) => sheetId !== id);
    this.#replaceInFormulas(name, "#REF!");
    const shown = workbook.sheets.find(({ info }) => info.visibility === "Visible");
    if (workbook.activeSheet !== id || !shown) return;
    workbook.activeSheet = shown.info.id;
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    workbook.selection = { sheetId: shown.info.id, area };
  }
  update(id: string, change: Partial<Omit<SheetInfo, "id">>): void {
    this.state.beforeChange();
    const sheet = this.state.sheet(id);
    const { name } = sheet.info;
    sheet.info = { ...sheet.info, ...change };
    if (change.name !== undefined) this.#replaceInFormulas(name, `${quoted(change.name)}!`);
  }
  move(id: string, position: number): void {
    this.state.beforeChange();
    const sheet = this.state.sheet(id);
    const others = this.state.workbook.sheets.filter((each) => each !== sheet);
    this.state.workbook.sheets = others.toSpliced(position, 0, sheet);
  }
  setup(id: string): SheetSetup {
    return this.state.sheet(id).setup;
  }
  changeSetup(id: string, change: Partial<SheetSetup>): void {
    this.state.beforeChange();
    const sheet = this.state.sheet(id);
    sheet.setup = { ...sheet.setup, ...change };
  }

  #replaceInFormulas(name: string, by: string): void {
    const { workbook } = this.state;
    workbook.names = workbook.names.map((each) => ({
      ...each,
      formula: replaceSheet(each.formula, name, by),
    }));
    for (const { contents } of workbook.sheets)
      for (const [key, content] of contents) {
        const { formula } = content;
        if (formula?.includes("!"))
          contents.set(key, { ...content, formula: replaceSheet(formula, name, by) });
      }
  }
}

const quoted = (name: string): string =>
  /^[A-Za-z_][A-Za-z_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
