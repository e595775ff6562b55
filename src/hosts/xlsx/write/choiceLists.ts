import { absoluteRange } from "../package/rectangle";
import type { Workbook } from "../package/workbook";
import { mark, markedSheet, quotedSheet } from "../read/marks";
import type { SheetCells } from "../read/sheetCells";
import { sheetData, type CellGrid } from "./cellGrid";
import { cellXml } from "./cellXml";
import { freeSheetName } from "./freeNames";
import { emptyWorksheet } from "./emptyWorksheet";
import { set } from "./writeCells";

const table = "Lists";
/** The longest list Excel takes inside a validation. */
const longestInPlace = 255;

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
    if (!found)
      return new ChoiceLists(workbook, { name: await freeSheetName(workbook, table) }, []);
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
    const inPlace = choices.join(",");
    if (inPlace.length <= longestInPlace && !choices.some((choice) => /[,"]/.test(choice)))
      return `"${inPlace}"`;
    const wanted = JSON.stringify(choices);
    let index = this.columns.findIndex((column) => JSON.stringify(column) === wanted);
    if (index === -1) {
      index = this.columns.push(choices) - 1;
      this.isChanged = true;
    }
    return nameOf(index);
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
      await this.workbook.setName({ name: nameOf(index), value, hidden: true });
    }
    await mark(this.workbook, table, { sheet: name, cell: "$A$1", headings: [] });
    return name;
  }
}

const nameOf = (index: number): string => `_LSCList_${index + 1}`;
