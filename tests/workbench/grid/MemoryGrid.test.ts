import type { Condition } from "../../../src/workbench/grid/Condition";
import { MemoryGrid } from "../../../src/workbench/grid/memory/MemoryGrid";
import type { ValidationRule } from "../../../src/workbench/grid/ValidationRule";

const area = { row: 0, column: 0, rows: 2, columns: 2 };
const cell = { row: 0, column: 0, rows: 1, columns: 1 };
const rule: ValidationRule = { test: { kind: "custom", formula: "=TRUE" }, ignoreBlanks: true };
const condition: Condition = {
  id: "one",
  area,
  test: { kind: "custom", formula: "=TRUE" },
  look: { bold: true },
  priority: 0,
  stopIfTrue: false,
};

/** Everything a grid holds, as one text. */
function everything(grid: MemoryGrid): string {
  const sheets = grid.sheets
    .list()
    .map(({ id, ...sheet }) => [
      sheet,
      grid.sheets.setup(id),
      grid.cells.formulas(id, area),
      grid.cells.formats(id, area),
      [0, 1].map((index) => [
        grid.sizes.columnWidth(id, index),
        grid.sizes.rowHeight(id, index),
        grid.sizes.rowHidden(id, index),
        grid.sizes.columnHidden(id, index),
      ]),
      grid.validations.of(id, area),
      grid.conditions.list(id),
      grid.notes.list(id),
      grid.charts.list(id),
    ]);
  return JSON.stringify([sheets, grid.tables.list(), grid.names.list(), grid.book.facts()]);
}

function changeEverything(grid: MemoryGrid): void {
  const [first] = grid.sheets.list();
  const { id } = first!;
  grid.sheets.add("Another");
  grid.sheets.update(id, { name: "Renamed", tabColour: "#0B5C57" });
  grid.sheets.changeSetup(id, { showGridlines: false });
  grid.cells.write(id, area, [
    [{ value: "a" }, { value: "b" }],
    [{ value: 1 }, { formula: "=1+1" }],
  ]);
  grid.cells.format(id, area, { bold: true });
  grid.sizes.setColumnWidth(id, 0, 2, 90);
  grid.sizes.setRowHeight(id, 0, 1, 30);
  grid.sizes.hideRows(id, 1, 1, true);
  grid.sizes.hideColumns(id, 1, 1, true);
  grid.tables.add(id, area, "T");
  grid.names.put({ name: "N", formula: "=1", visible: false, comment: "" });
  grid.validations.put(id, area, rule);
  grid.conditions.put(id, condition);
  grid.notes.put(id, { row: 0, column: 0, text: "note", author: "", visible: false });
  grid.book.setFact("title", "A title");
}

test("a group of changes is one step: undone it leaves nothing, redone everything", () => {
  const grid = new MemoryGrid();
  const before = everything(grid);
  grid.beginUndoGroup();
  changeEverything(grid);
  grid.endUndoGroup();
  const after = everything(grid);
  expect(after).not.toBe(before);
  grid.undo();
  expect(everything(grid)).toBe(before);
  grid.redo();
  expect(everything(grid)).toBe(after);
  grid.redo();
  expect(everything(grid)).toBe(after);
});

test("changes outside a group are steps of their own", () => {
  const grid = new MemoryGrid();
  const id = grid.view.activeSheet();
  grid.cells.write(id, cell, [[{ value: 1 }]]);
  grid.cells.write(id, cell, [[{ value: 2 }]]);
  grid.undo();
  expect(grid.cells.values(id, cell)).toEqual([[1]]);
});

test("a new change forgets what was undone", () => {
  const grid = new MemoryGrid();
  const id = grid.view.activeSheet();
  grid.cells.write(id, cell, [[{ value: 1 }]]);
  grid.undo();
  grid.cells.write(id, cell, [[{ value: 2 }]]);
  grid.redo();
  expect(grid.cells.values(id, cell)).toEqual([[2]]);
});

test("an array that would spill over a filled cell does not, and does once the cell is free", () => {
  const grid = new MemoryGrid((formula) => (formula === "=TWO()" ? [[1], [2]] : ""));
  const id = grid.view.activeSheet();
  const column = { ...area, columns: 1 };
  grid.cells.write(id, column, [[{ formula: "=TWO()" }], [{ value: "in the way" }]]);
  expect(grid.cells.values(id, column)).toEqual([["#SPILL!"], ["in the way"]]);
  grid.cells.clear(id, { ...cell, row: 1 }, "Contents");
  expect(grid.cells.values(id, column)).toEqual([[1], [2]]);
  expect(grid.cells.spill(id, 0, 0)).toEqual({ row: 0, column: 0, rows: 2, columns: 1 });
});

test("what lies on cells moves with them", () => {
  const grid = new MemoryGrid();
  const id = grid.view.activeSheet();
  changeEverything(grid);
  grid.cells.insert(id, { row: 0, column: 0, rows: 3, columns: 16_384 }, "Down");
  const moved = { ...area, row: 3 };
  expect(grid.cells.values(id, moved)[0]).toEqual(["a", "b"]);
  expect(grid.tables.list()[0]?.area).toEqual(moved);
  expect(grid.conditions.list(id)[0]?.area).toEqual(moved);
  expect(grid.validations.of(id, moved)).toEqual(rule);
  expect(grid.notes.list(id)[0]?.row).toBe(3);
});

test("no two validations lie over the same cell", () => {
  const grid = new MemoryGrid();
  const id = grid.view.activeSheet();
  const other = { ...rule, ignoreBlanks: false };
  grid.validations.put(id, area, rule);
  grid.validations.put(id, cell, other);
  expect(grid.validations.of(id, cell)).toEqual(other);
  expect(grid.validations.of(id, { ...cell, row: 1 })).toEqual(rule);
  expect(grid.validations.of(id, area)).toBe("mixed");
});
