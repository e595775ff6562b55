import type { Problem } from "../../../domain/problem";
import { addressesIn } from "../../../sheets/addressesIn";
import { fieldColumn } from "../../../sheets/fieldColumn";
import { addInOrder, removeNamed } from "../package/addChild";
import { worksheetOrder } from "../package/elementOrder";
import { rangeText } from "../../../sheets/rectangle";
import { element } from "../package/xml";
import { forEachCell, isFilled, sheetData, type CellGrid } from "./cellGrid";
import { settingsOf, settled } from "../../../sheets/cellColumn";
import { cellXml, type Calculated } from "./cellXml";
import {
  addedHeadingLook,
  bodyLook,
  fieldLook,
  fieldNameLook,
  headingLook,
  lineLook,
  titleLook,
  unlockedWhere,
  valueLook,
  type Look,
} from "../../../sheets/look";
import { setHeights } from "./rowHeights";
import { inTheWay } from "../../../sheets/inTheWay";
import type { Layout } from "../../../sheets/layout";
import type { SheetJob } from "./sheetJob";
import { written, type Written } from "../../../sheets/written";

/**
 * Writes title, lines, headings and rows into the grid, which holds what a person keeps on the
 * sheet. Where that is in the way, nothing is overwritten: it is a problem.
 */
export function writeCells(job: SheetJob, kept: CellGrid, carried: CellGrid): Problem[] {
  const problems = inTheWay(job.layout, job.name, filledCells(kept));
  const grid = merged(job, kept, carried);
  const put = (row: number, column: number, value: string, look: Look) =>
    set(grid, row, column, cellXml(row, column, value, job.styles.cell(look)));
  const { content, layout } = job;
  const { row, column } = layout.origin;
  put(row, column, content.description.title, titleLook);
  layout.lines.forEach((line, index) => put(row + 1 + index, column, line, lineLook));
  layout.columns.forEach((each, index) => {
    const left = layout.columns[index - 1]?.column;
    if (each.column) put(layout.headingRow, each.at, each.heading, headingLook(each.column, left));
    else if (!grid.get(layout.headingRow)?.cells.has(each.at))
      put(layout.headingRow, each.at, each.heading, addedHeadingLook);
  });
  writeFields(job, grid);
  writeBody(job, grid);
  setHeights(content, layout, grid);
  removeNamed(job.worksheet, "sheetData");
  addInOrder(job.worksheet, sheetData(grid), worksheetOrder);
  removeNamed(job.worksheet, "dimension");
  addInOrder(job.worksheet, element("dimension", { ref: dimension(grid) }), worksheetOrder);
  return problems;
}

/** Names and cells of the fields over the table. */
function writeFields({ content, layout, styles, earlier }: SheetJob, grid: CellGrid): void {
  const { isProtected } = content.description;
  for (const { field, row, nameAt, at } of layout.fields) {
    const name = cellXml(row, nameAt, field.heading, styles.cell(fieldNameLook));
    set(grid, row, nameAt, name);
    const value = written(fieldColumn(field), content.fields?.[field.key]);
    const look = unlockedWhere(fieldLook(field), isProtected && field.input);
    const format = styles.cell(valueLook(fieldColumn(field), value, look));
    const formula = field.formula?.(addressesIn(layout, row, earlier), {});
    set(grid, row, at, cellXml(row, at, calculated(value, formula), format));
  }
}

/** What is calculated keeps the look of its column, whatever it comes to now. */
const calculatedLook = (formula: string | undefined, look: Look): Look | undefined =>
  formula === undefined ? undefined : look;

const calculated = (value: Written, formula: string | undefined): Written | Calculated =>
  formula === undefined ? value : { formula, value };

function writeBody({ content, layout, styles, earlier }: SheetJob, grid: CellGrid): void {
  const top = content.description.columns.some(({ wrap }) => wrap);
  const settingOf = settingsOf(content);
  const { isProtected } = content.description;
  layout.columns.forEach(({ column, at }, index) => {
    if (!column) return;
    const left = layout.columns[index - 1]?.column;
    const usual = unlockedWhere(bodyLook(column, left, top), isProtected && column.input);
    for (let row = layout.firstRow; row <= layout.lastRow; row++) {
      const place = row - layout.firstRow;
      const setting = settingOf(place, column.key);
      const own = settled(column, setting);
      const values = content.rows[place] ?? {};
      const value = written(own, values[column.key]);
      const look = setting
        ? unlockedWhere({ ...bodyLook(own, left, top), align: "left" }, isProtected && own.input)
        : usual;
      const formula = column.formula?.(addressesIn(layout, row, earlier), values);
      const chosen = styles.cell(calculatedLook(formula, look) ?? valueLook(own, value, look));
      set(grid, row, at, cellXml(row, at, calculated(value, formula), chosen));
    }
  });
}

/** Kept and carried cells together, with plain rows where the table stands. */
function merged({ layout }: SheetJob, kept: CellGrid, carried: CellGrid): CellGrid {
  const grid: CellGrid = new Map();
  for (const [row, { attributes, cells }] of kept)
    grid.set(row, { attributes: rowAttributes(row, attributes, layout), cells: new Map(cells) });
  forEachCell(carried, (cell, row, column) => set(grid, row, column, cell));
  return grid;
}

/** Rows outside the table keep a person's height and hiding; rows of the table fit their text. */
function rowAttributes(row: number, attributes: Record<string, string>, { table }: Layout) {
  if (row >= table.top && row <= table.bottom) return { r: `${row}` };
  return Object.fromEntries(Object.entries(attributes).filter(([key]) => key !== "spans"));
}

export function set(grid: CellGrid, row: number, column: number, cell: ReturnType<typeof cellXml>) {
  const found = grid.get(row) ?? { attributes: { r: `${row}` }, cells: new Map() };
  found.cells.set(column, cell);
  grid.set(row, found);
}

function filledCells(grid: CellGrid): { row: number; column: number }[] {
  const filled: { row: number; column: number }[] = [];
  forEachCell(grid, (cell, row, column) => {
    if (isFilled(cell)) filled.push({ row, column });
  });
  return filled;
}

function dimension(grid: CellGrid): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 1, 1];
  forEachCell(grid, (_, row, column) => {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  });
  return rangeText({ top, left, bottom, right });
}
