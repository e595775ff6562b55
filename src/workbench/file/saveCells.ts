import type { ICellData, IStyleData, IWorkbookData } from "@univerjs/core";
import { addInOrder, removeNamed } from "../../hosts/xlsx/package/addChild";
import { worksheetOrder } from "../../hosts/xlsx/package/elementOrder";
import { childNamed, childrenNamed, element, type XmlElement } from "../../hosts/xlsx/package/xml";
import { cellGrid, sheetData, type CellGrid, type GridRow } from "../../hosts/xlsx/write/cellGrid";
import { addressOfRange } from "./gridRange";
import { formulaElement, valueElement, type CellSpot } from "./cellElement";
import type { CellMatrix } from "./cellsSnapshot";
import { callsAddIn } from "./fileFormula";
import type { SheetSave } from "./SheetSave";
import { cellAt, cellsOf, type Spill, type StandingBook } from "./StandingBook";

/** What a cell is made from. */
interface Wanted extends ICellData {
  readonly style: IStyleData | undefined;
  /** Name of its cell style; undefined for Normal. */
  readonly named?: string;
  readonly spill?: Spill;
}

/**
 * Puts the cells of the grid into the sheet. A cell that is as it was keeps its element, with
 * whatever the grid does not know: rich text, a named style, what Excel calls metadata.
 * Says whether a dynamic formula was written, which needs a part of its own.
 */
export function saveCells(save: SheetSave): { readonly hasDynamicFormula: boolean } {
  const grid = cellGrid(save.worksheet);
  const before = wantedCells(save, save.before);
  const now = wantedCells(save, save.now);
  let hasDynamicFormula = false;
  for (const [row, column] of placesIn(grid, now)) {
    const wanted = now.get(row, column);
    const present = grid.get(row + 1)?.cells.get(column + 1);
    if (present && isSame(before.get(row, column), wanted)) continue;
    const former = { element: present, wanted: before.get(row, column) };
    const made = wanted && cellElementFor(save, { row, column }, wanted, former);
    hasDynamicFormula ||= made?.attributes["cm"] === "1";
    put(grid, row + 1, column + 1, made);
  }
  removeNamed(save.worksheet, "sheetData");
  addInOrder(save.worksheet, sheetData(grid), worksheetOrder);
  removeNamed(save.worksheet, "dimension");
  return { hasDynamicFormula };
}

interface WantedCells {
  get(row: number, column: number): Wanted | undefined;
  readonly matrix: CellMatrix;
}

/** The cells of a sheet with their styles spelt out and what has spilled put in its place. */
function wantedCells({ sheet: { id }, liveFormulas }: SheetSave, book: StandingBook): WantedCells {
  const cells = cellsOf(book, id);
  const matrix: CellMatrix = Object.fromEntries(
    Object.entries(cells).map(([row, columns]) => [row, { ...columns }]),
  );
  const masters = new Map<ICellData, Spill>();
  for (const spill of book.sheets.find((sheet) => sheet.id === id)?.spills ?? []) {
    addSpill(matrix, cells, spill);
    const master = cellAt(matrix, spill.range.startRow, spill.range.startColumn);
    if (master) masters.set(master, spill);
  }
  return {
    matrix,
    get: (row, column) => {
      const cell = cellAt(matrix, row, column);
      return cell && wantedOf(cell, book.snapshot, liveFormulas, masters.get(cell));
    },
  };
}

function addSpill(matrix: CellMatrix, cells: CellMatrix, spill: Spill): void {
  for (const [row, columns] of Object.entries(spill.cells))
    for (const [column, cell] of Object.entries(columns)) {
      const own = cellAt(cells, Number(row), Number(column));
      const made = own?.f ? { ...own, ...valuesOf(cell) } : { ...cell, s: own?.s };
      (matrix[Number(row)] ??= {})[Number(column)] = made;
    }
}

const valuesOf = ({ v, t }: ICellData): ICellData => ({ v, t });

function wantedOf(
  cell: ICellData,
  { styles }: IWorkbookData,
  liveFormulas: boolean,
  spill: Spill | undefined,
): Wanted {
  const { v, t, f, s, custom } = cell;
  const style = (typeof s === "string" ? styles[s] : s) ?? undefined;
  const formula = f && (liveFormulas || !callsAddIn(f)) ? { f } : {};
  const named = nameOf(custom);
  return { v, t, ...formula, style, ...(named && { named }), ...(spill && { spill }) };
}

const nameOf = (custom: ICellData["custom"]): string | undefined =>
  custom?.["style"] === "Normal" ? undefined : (custom?.["style"] as string | undefined);

const isSame = (a: Wanted | undefined, b: Wanted | undefined): boolean =>
  a === b || (!!a && !!b && contentOf(a) === contentOf(b) && isSameStyle(a, b));

const contentOf = ({ f, v, t }: Wanted): string => JSON.stringify([f ?? "", v ?? "", t ?? ""]);

const isSameStyle = (a: Wanted | undefined, b: Wanted): boolean =>
  a?.named === b.named &&
  (a?.style === b.style || JSON.stringify(a?.style) === JSON.stringify(b.style));

function* placesIn(grid: CellGrid, { matrix }: WantedCells): Generator<[number, number]> {
  const seen = new Set<string>();
  for (const [row, columns] of Object.entries(matrix))
    for (const column of Object.keys(columns)) {
      seen.add(`${row},${column}`);
      yield [Number(row), Number(column)];
    }
  for (const [row, { cells }] of grid)
    for (const column of cells.keys())
      if (!seen.has(`${row - 1},${column - 1}`)) yield [row - 1, column - 1];
}

/** A cell as it was in the file and in the grid when it was opened. */
interface Former {
  readonly element: XmlElement | undefined;
  readonly wanted: Wanted | undefined;
}

function cellElementFor(
  save: SheetSave,
  at: Omit<CellSpot, "format">,
  wanted: Wanted,
  former: Former,
): XmlElement | undefined {
  const spot = { ...at, format: formatFor(save, wanted, former) };
  const { v, f, spill } = wanted;
  const array = spill && { range: addressOfRange(spill.range), isDynamic: true };
  if (f) return formulaElement(spot, wanted, array);
  const isBlank = v === undefined || v === null || v === "";
  return isBlank && spot.format === 0 ? undefined : valueElement(spot, wanted);
}

/** A text that Excel would take for a formula is marked as text. */
const looksLikeFormula = ({ f, v }: Wanted): boolean =>
  !f && typeof v === "string" && /^[=+\-@]./.test(v);

function formatFor({ styles }: SheetSave, wanted: Wanted, former: Former): number {
  const had = Number(former.element?.attributes["s"] ?? 0);
  const isText = looksLikeFormula(wanted);
  if (former.element && isSameStyle(former.wanted, wanted) && !isText) return had;
  const { style, named } = wanted;
  return style || named || isText ? styles.cell({ style, named, like: had, isText }) : 0;
}

function put(grid: CellGrid, row: number, column: number, cell: XmlElement | undefined): void {
  const found: GridRow = grid.get(row) ?? { attributes: { r: `${row}` }, cells: new Map() };
  delete found.attributes["spans"];
  if (cell) found.cells.set(column, cell);
  else found.cells.delete(column);
  if (cell || grid.has(row)) grid.set(row, found);
}

/** Heights and hiding of the rows that have been changed. */
export function saveRows(save: SheetSave, points: (pixels: number) => number): void {
  const rowsOf = (book: StandingBook) => book.snapshot.sheets[save.sheet.id]?.rowData ?? {};
  const [before, now] = [rowsOf(save.before), rowsOf(save.now)];
  const data = childNamed(save.worksheet, "sheetData");
  for (const [index, row] of Object.entries(now)) {
    if (!row || JSON.stringify(row) === JSON.stringify(before[Number(index)])) continue;
    const r = `${Number(index) + 1}`;
    const found = childrenNamed(data!, "row").find(({ attributes }) => attributes["r"] === r);
    const place = found ?? element("row", { r });
    if (row.h && !row.ia)
      Object.assign(place.attributes, { ht: `${points(row.h)}`, customHeight: "1" });
    if (row.hd) place.attributes["hidden"] = "1";
    else delete place.attributes["hidden"];
    if (!found && data) insertRow(data, place);
  }
}

function insertRow(data: XmlElement, row: XmlElement): void {
  const next = data.children.findIndex(
    (child) =>
      typeof child !== "string" && Number(child.attributes["r"]) > Number(row.attributes["r"]),
  );
  data.children.splice(next === -1 ? data.children.length : next, 0, row);
}
