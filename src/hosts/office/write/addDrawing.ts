import {
  paperColour,
  textHeight,
  type Drawing,
  type DrawnRectangle,
  type DrawnText,
  type Lettering,
} from "../../../sheets/drawing";

/** A place on a sheet, in points. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Draws on a sheet: a rectangle for each rectangle, a text box for each text, all of them one group. */
export function addDrawing(sheet: Excel.Worksheet, drawing: Drawing, at: Corner): Excel.Shape {
  const { shapes } = sheet;
  const parts = [
    ...drawing.rectangles.map((rectangle) => addRectangle(shapes, rectangle, at)),
    ...drawing.texts.map((text) => addText(shapes, text, at)),
  ];
  const group = shapes.addGroup(parts);
  group.altTextDescription = drawing.words;
  return group;
}

function addRectangle(
  shapes: Excel.ShapeCollection,
  { fill = paperColour, line, label, ...place }: DrawnRectangle,
  at: Corner,
): Excel.Shape {
  const shape = shapes.addGeometricShape("Rectangle");
  setPlace(shape, place, at);
  shape.fill.setSolidColor(`#${fill}`);
  if (line) {
    shape.lineFormat.color = `#${line.colour}`;
    shape.lineFormat.weight = line.width;
  } else shape.lineFormat.visible = false;
  if (!label) return shape;
  shape.textFrame.textRange.text = label.text;
  setLetters(shape.textFrame, label);
  shape.textFrame.horizontalAlignment = "Center";
  shape.textFrame.verticalAlignment = "Middle";
  return shape;
}

function addText(shapes: Excel.ShapeCollection, text: DrawnText, at: Corner): Excel.Shape {
  const shape = shapes.addTextBox(text.lines.join("\n"));
  setPlace(shape, { ...text, height: textHeight(text) }, at);
  shape.fill.clear();
  shape.lineFormat.visible = false;
  setLetters(shape.textFrame, text);
  shape.textFrame.horizontalAlignment = text.align === "left" ? "Left" : "Right";
  shape.textFrame.verticalAlignment = "Top";
  return shape;
}

function setPlace(
  shape: Excel.Shape,
  place: Pick<DrawnRectangle, "x" | "y" | "width" | "height">,
  at: Corner,
): void {
  shape.left = at.left + place.x;
  shape.top = at.top + place.y;
  shape.width = place.width;
  shape.height = place.height;
}

/** Letters without margins around them; what is longer than its box goes on over it. */
function setLetters(frame: Excel.TextFrame, { size, bold = false, colour }: Lettering): void {
  frame.leftMargin = 0;
  frame.rightMargin = 0;
  frame.topMargin = 0;
  frame.bottomMargin = 0;
  frame.textRange.font.size = size;
  frame.textRange.font.bold = bold;
  frame.textRange.font.color = `#${colour}`;
}
