import { addressOf } from "../../../sheets/rectangle";
import { childNamed, isElement, localName, type XmlElement } from "../package/xml";
import { forEachCell, formulaText, isFilled, setFormula, type CellGrid } from "./cellGrid";
import { carriedFormula, filledFormula } from "../../../sheets/formulaReferences";
import type { FormerBlock, FormerColumn } from "../../../sheets/formerBlock";
import type { SheetJob } from "./sheetJob";
import { set } from "./writeCells";

/** What stood on the sheet before, by what becomes of it. What we wrote ourselves is in neither. */
export interface SortedCells {
  /** A person's cells outside the table: they stay where they are. */
  readonly kept: CellGrid;
  /** A person's columns in and beside the table, already in their new rows. */
  readonly carried: CellGrid;
}

/** Tells a person's cells from ours and carries those of the table's rows over to the new rows. */
export function sortCells(job: SheetJob, before: CellGrid): SortedCells {
  const kept: CellGrid = new Map();
  const carried: CellGrid = new Map();
  for (const [row, { attributes }] of before) kept.set(row, { attributes, cells: new Map() });
  forEachCell(before, (cell, row, column) => {
    const fate = fateOf(job, cell, row, column);
    if (fate === "kept") set(kept, row, column, cell);
    else if (fate !== "gone")
      set(carried, fate.row, fate.column, moved(job, cell, { row, column }, fate));
  });
  for (const column of job.former?.columns ?? [])
    if (column.added) fillNewRows(job, column, before, carried);
  return { kept, carried };
}

type Spot = { readonly row: number; readonly column: number };

function fateOf(
  job: SheetJob,
  cell: XmlElement,
  row: number,
  column: number,
): Spot | "kept" | "gone" {
  const { former } = job;
  if (!former) return "kept";
  if (isOurLine(job, former, cell, { row, column })) return "gone";
  const own = former.columns.find(({ at }) => at === column);
  if (!own || !former.table || row < former.table.range.top || row > former.table.range.bottom)
    return "kept";
  return own.added || row > former.lastRow ? newSpot(job, { row, column }) : "gone";
}

/** A title or line this product wrote, told by its named style; what a person typed there is kept. */
function isOurLine({ styles }: SheetJob, former: FormerBlock, cell: XmlElement, at: Spot): boolean {
  const end = former.table?.range.top ?? Infinity;
  return (
    at.column === former.origin.column &&
    at.row >= former.origin.row &&
    at.row < end &&
    styles.isIn(Number(cell.attributes["s"] ?? 0), ["Title", "Explanatory Text"])
  );
}

function newSpot({ carry }: SheetJob, from: Spot): Spot | "gone" {
  const [row, column] = [carry?.rowTo(from.row), carry?.columnTo(from.column)];
  return row === undefined || column === undefined ? "gone" : { row, column };
}

/** The cell in its new place; its formula takes from its own row what it took from it before. */
function moved(job: SheetJob, cell: XmlElement, from: Spot, to: Spot): XmlElement {
  return placed(job, cell, { from, to }, carriedFormula);
}

function placed(
  { carry }: SheetJob,
  cell: XmlElement,
  { from, to }: { readonly from: Spot; readonly to: Spot },
  formulaOf: typeof carriedFormula,
): XmlElement {
  const formula = formulaText(cell);
  const attributes = { ...cell.attributes, r: addressOf(to.row, to.column) };
  const copy = { ...cell, attributes, children: cell.children.map(cloned) };
  if (formula === "") return copy;
  const array = childNamed(copy, "f")?.attributes["t"] === "array";
  const columnTo = (column: number) => carry?.columnTo(column) ?? column;
  setFormula(copy, formulaOf(formula, { from: from.row, to: to.row }, columnTo));
  if (array) Object.assign(childNamed(copy, "f")!.attributes, { t: "array", ref: attributes.r });
  return copy;
}

const cloned = (node: XmlElement | string): XmlElement | string =>
  typeof node === "string" ? node : { ...node, attributes: { ...node.attributes } };

/** New rows take the format of a person's column, and its formula where every row has one. */
function fillNewRows(
  job: SheetJob,
  column: FormerColumn,
  before: CellGrid,
  carried: CellGrid,
): void {
  const { former, layout, carry } = job;
  const at = carry?.columnTo(column.at);
  if (!former || at === undefined) return;
  const cells = bodyCells(before, column.at, former.firstRow, former.lastRow);
  const [model] = cells;
  if (!model) return;
  const filled = cells.filter(({ cell }) => isFilled(cell));
  const isFormula = filled.length > 0 && filled.every(({ cell }) => formulaText(cell) !== "");
  const source = isFormula ? filled[0]! : { row: model.row, cell: { ...model.cell, children: [] } };
  const from = { row: source.row, column: column.at };
  for (let row = layout.firstRow; row <= layout.lastRow; row++) {
    if (carried.get(row)?.cells.has(at)) continue;
    const cell = placed(job, source.cell, { from, to: { row, column: at } }, filledFormula);
    cell.children = cell.children.filter((child) => isElement(child) && localName(child) === "f");
    delete cell.attributes["t"];
    set(carried, row, at, cell);
  }
}

function bodyCells(grid: CellGrid, column: number, first: number, last: number) {
  const found: { row: number; cell: XmlElement }[] = [];
  for (let row = first; row <= last; row++) {
    const cell = grid.get(row)?.cells.get(column);
    if (cell) found.push({ row, cell });
  }
  return found;
}
