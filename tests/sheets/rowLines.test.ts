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
