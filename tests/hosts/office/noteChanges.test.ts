import { carryOf } from "../../../src/sheets/carry";
import { layoutOf } from "../../../src/sheets/layout";
import { noteChanges } from "../../../src/hosts/office/write/noteSteps";
import { formerBlock } from "../../../src/sheets/formerBlock";
import { excelCells } from "../../../src/hosts/office/read/excelCells";
import type { CellNote } from "../../../src/sheets/ownNotes";
import type { SheetContent } from "../../../src/sheets/description";
import type { Row } from "../../../src/sheets/row";
import { content, description, role } from "./roles";

/** Clusters 1 and 2 stood in rows 5 and 6; now 2 and 3 do. */
function changesWith(notes: readonly CellNote[]) {
  const next = content([role("2"), role("3")]) as unknown as SheetContent<Row>;
  const headings = description.columns.map(({ heading }) => heading);
  const values = [headings, [1, "Kāhui 1"], [2, "Kāhui 2"]];
  const area = { top: 4, left: 1, bottom: 6, right: 7 };
  const cells = excelCells(area, { values, formulas: values });
  const range = area;
  const table = { name: "Roles", sheet: "Roles", range, headingRows: 1, totalsRows: 0, headings };
  const made = { sheet: "Roles", reference: "$A$1", tables: [table], cells, wrote: headings };
  const block = formerBlock(made, next.description);
  const layout = layoutOf(next, block);
  const carry = carryOf(next, layout, block);
  const plan = { content: next, layout, name: "Roles", tableName: "Roles", former: block, carry };
  const details = {
    ourLines: [],
    heights: new Map(),
    widths: new Map(),
    hidden: [],
    filters: [],
    charts: [],
    shapes: [],
    notes,
  };
  return noteChanges({ plan, was: { block, carry, cells, details } });
}

const ours = { row: 4, column: 4, text: "Whole roles." };

test("our note on a heading is added once and then stays", () => {
  expect(changesWith([])).toEqual({ gone: [], added: [ours], left: [] });
  expect(changesWith([ours])).toEqual({ gone: [], added: [], left: [] });
});

test("a person's note goes with its row, and one on a row that is gone is left over", () => {
  const onFirst = { row: 5, column: 2, text: "Ask again." };
  const onSecond = { row: 6, column: 2, text: "Checked." };
  expect(changesWith([ours, onFirst, onSecond])).toEqual({
    gone: [onFirst, onSecond],
    added: [{ row: 5, column: 2, text: "Checked." }],
    left: [onFirst],
  });
});

test("a person's note on a heading is not replaced by ours", () => {
  const own = { ...ours, text: "Mine." };
  expect(changesWith([own])).toEqual({ gone: [], added: [], left: [] });
});
