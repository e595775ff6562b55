import type { Grid } from "../../grid/Grid";
import type { ShapeContent, ShapeInfo } from "../../grid/ShapeInfo";

/** What Excel's new rectangle looks like, as far as it is known here. */
export const plainRectangle: ShapeContent = {
  kind: "rectangle",
  fill: "4472C4",
  line: { colour: "2F528F", width: 1 },
  label: { text: "", size: 11, colour: "FFFFFF" },
};

/** A new text box. */
export const plainText = (text: string): ShapeContent => ({
  kind: "text",
  lines: text.split("\n"),
  align: "left",
  size: 11,
  colour: "000000",
});

/** A shape in the corner of its sheet; belief `new shapes`. */
export function newShape(grid: Grid, sheetId: string, content: ShapeContent): ShapeInfo {
  const taken = new Set(grid.shapes.list(sheetId).flatMap(({ id, name }) => [id, name]));
  let number = 1;
  while (taken.has(`shape-${number}`) || taken.has(`Shape ${number}`)) number++;
  return {
    id: `shape-${number}`,
    name: `Shape ${number}`,
    words: "",
    cell: { row: 0, column: 0 },
    left: 0,
    top: 0,
    width: 72,
    height: 72,
    content,
  };
}
