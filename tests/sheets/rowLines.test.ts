import { layoutOf } from "../../src/sheets/layout";
import { returnSheet } from "../../src/sheets/return";
import type { SheetContent } from "../../src/sheets/description";
import type { Row } from "../../src/sheets/row";
import { linesOf, rowLines } from "../../src/sheets/rowLines";

test("rows of a return have room for several things that are still to do", () => {
  const content = {
    description: returnSheet,
    lines: [],
    rows: [{ clusterNumber: "1", clusterName: "Awa" }, {}],
  } as unknown as SheetContent<Row>;
  const { rows } = rowLines(content, layoutOf(content));
  const { width } = returnSheet.columns.find(({ key }) => key === "stillToDo")!;
  const several =
    "Choose the phase. Enter the date. Schools and kura: a whole number. Say why in Comment.";
  expect(rows.every((lines) => lines >= linesOf(several, width - 1))).toBe(true);
});

test("a name that fills its column takes no more room than it needs, running text a tenth less than figures", () => {
  expect(linesOf("A".repeat(40), 40)).toBe(1);
  expect(linesOf("A".repeat(41), 40)).toBe(2);
  const prose = "the school has half a day ".repeat(40).trim();
  const lines = linesOf(prose, 64);
  expect(lines).toBeLessThanOrEqual(Math.ceil(prose.length / 64));
  expect(lines).toBeGreaterThanOrEqual(Math.ceil(prose.length / 64 / 1.1));
});
