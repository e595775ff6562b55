import { absoluteRange } from "../../../sheets/rectangle";
import type { Workbook } from "../package/workbook";
import { freeSheetName } from "../../../sheets/freeName";
import { listMarkOf, quotedSheet } from "../../../sheets/marks";
import { fitsInPlace } from "../../../sheets/validation";
import { mark, markedSheet } from "../read/marks";
import type { SheetCells } from "../../../sheets/sheetCells";
import { sheetData, type CellGrid } from "./cellGrid";
import { cellXml } from "./cellXml";
import { emptyWorksheet } from "./emptyWorksheet";
import { set } from "./writeCells";

const table = "Lists";

/**
 * The lists behind drop-downs. Short ones stand in the validation; long ones, and those whose
 * answers have commas, in a column of a sheet `Lists` that Excel does not offer to show.
 */
export class ChoiceLists {
  private isChanged = false;

  private constructor(
    private readonly workbook: Workbook,
    private readonly sheet: { readonly name: string; readonly path?: string },
    private readonly columns: (readonly string[])[],
  ) {}

  static async of(
    workbook: Workbook,
    cellsOf: (sheet: string) => Promise<SheetCells>,
  ): Promise<ChoiceLists> {
    const found = await markedSheet(workbook, table);
    if (!found) {
      const sheets = (await workbook.sheets()).map(({ name }) => name);
      return new ChoiceLists(workbook, { name: freeSheetName(table, sheets) }, []);
    }
    const cells = await cellsOf(found.name);
    const columns = Array.from({ length: cells.lastColumn }, (_, index) => {
      const texts = Array.from({ length: cells.lastRow }, (_, row) => cells.at(row + 1, index + 1));
      return texts.filter((text) => typeof text === "string");
    });
    return new ChoiceLists(workbook, found, columns);
  }

  /**
   * What a validation takes its answers from: the answers, or a hidden name for the cells they
   * stand in. (A validation that refers to another sheet directly is moved to the extensions of
   * the sheet when Excel saves it.)
   */
  formula(choices: readonly string[]): string {
    if (fitsInPlace(choices)) return `"${choices.join(",")}"`;
    const wanted = JSON.stringify(choices);
    let index = this.columns.findIndex((column) => JSON.stringify(column) === wanted);
    if (index === -1) {
      index = this.columns.push(choices) - 1;
      this.isChanged = true;
    }
    return listMarkOf(index);
  }

  /** Writes the sheet of lists if there are new ones; returns its name then. */
  async save(): Promise<string | undefined> {
    if (!this.isChanged) return undefined;
    const grid: CellGrid = new Map();
    this.columns.forEach((column, index) =>
      column.forEach((text, row) =>
        set(grid, row + 1, index + 1, cellXml(row + 1, index + 1, text, 0)),
      ),
    );
    const worksheet = emptyWorksheet();
    worksheet.children.push(sheetData(grid));
    const { name, path } = this.sheet;
    if (path) await this.workbook.parts.put(path, worksheet);
    else await this.workbook.addSheet(name, worksheet, true);
    for (const [index, { length }] of this.columns.entries()) {
      const range = { top: 1, left: index + 1, bottom: length, right: index + 1 };
      const value = `${quotedSheet(name)}!${absoluteRange(range)}`;
      await this.workbook.setName({ name: listMarkOf(index), value, hidden: true });
    }
    await mark(this.workbook, table, { sheet: name, cell: "$A$1", headings: [] });
    return name;
  }
}
