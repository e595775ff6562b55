import { printSetup } from "../../src/sheets/printSetup";
import { returnSheet } from "../../src/sheets/return";

/** Points of 11-point text, printed one page wide on A3 across; a character is 7 pixels of 96 an inch. */
function printedPoints(): number {
  const { left, right } = printSetup.margins;
  const paper = 420 / 25.4 - left - right;
  const sheet = returnSheet.columns.reduce((sum, { width }) => sum + width * 7 + 5, 0) / 96;
  return 11 * Math.min(1, paper / sheet);
}

test("a printed return can be read", () => {
  expect(returnSheet.paper).toBe("A3");
  expect(printedPoints()).toBeGreaterThan(8);
});
