import { addressOf, rectangleOf } from "../../../sheets/rectangle";
import { childNamed, childrenNamed, element, type XmlElement } from "../package/xml";
import { copiedFormula } from "../../../sheets/formulaReferences";

/** One row of a worksheet: its own attributes and its cells by column. */
export interface GridRow {
  attributes: Record<string, string>;
  readonly cells: Map<number, XmlElement>;
}

/** The rows of a worksheet by number. */
export type CellGrid = Map<number, GridRow>;

/** Takes the cells out of a worksheet. Shared formulas are spelt out, as their first cell may move. */
export function cellGrid(worksheet: XmlElement): CellGrid {
  const grid: CellGrid = new Map();
  const data = childNamed(worksheet, "sheetData");
  let row = 0;
  for (const each of data ? childrenNamed(data, "row") : []) {
    row = Number(each.attributes["r"] ?? row + 1);
    const cells = new Map<number, XmlElement>();
    let column = 0;
    for (const cell of childrenNamed(each, "c")) {
      column = rectangleOf(cell.attributes["r"] ?? "")?.left ?? column + 1;
      cell.attributes["r"] = addressOf(row, column);
      cells.set(column, cell);
    }
    grid.set(row, { attributes: { ...each.attributes, r: `${row}` }, cells });
  }
  spellOutSharedFormulas(grid);
  return grid;
}

function spellOutSharedFormulas(grid: CellGrid): void {
  const shared = new Map<string, { text: string; row: number; column: number }>();
  forEachCell(grid, (cell, row, column) => {
    const formula = childNamed(cell, "f");
    if (formula?.attributes["t"] !== "shared") return;
    const index = formula.attributes["si"] ?? "";
    const text = formulaText(cell);
    if (text) shared.set(index, { text, row, column });
    const first = shared.get(index);
    if (first) setFormula(cell, copiedFormula(first.text, row - first.row, column - first.column));
  });
}

export function forEachCell(
  grid: CellGrid,
  visit: (cell: XmlElement, row: number, column: number) => void,
): void {
  for (const [row, { cells }] of grid) for (const [column, cell] of cells) visit(cell, row, column);
}

/** The formula of a cell without its equals sign; empty where there is none. */
export function formulaText(cell: XmlElement): string {
  const formula = childNamed(cell, "f");
  return formula?.children.filter((child) => typeof child === "string").join("") ?? "";
}

/** Gives a cell that has a formula another one, as escaped text. Its kept value stays. */
export function setFormula(cell: XmlElement, escapedText: string): void {
  const formula = childNamed(cell, "f");
  if (!formula) return;
  for (const key of ["t", "si", "ref"]) delete formula.attributes[key];
  formula.children = [escapedText];
}

/** Whether anything stands in the cell; a format alone is nothing. */
export const isFilled = (cell: XmlElement): boolean => cell.children.length > 0;

/** The rows as a worksheet holds them. */
export function sheetData(grid: CellGrid): XmlElement {
  const rows = [...grid].sort(([a], [b]) => a - b);
  return element(
    "sheetData",
    {},
    rows.map(([, { attributes, cells }]) => {
      const inOrder = [...cells].sort(([a], [b]) => a - b);
      return element(
        "row",
        attributes,
        inOrder.map(([, cell]) => cell),
      );
    }),
  );
}
