import type { Drawing, DrawnRectangle, DrawnText } from "../../sheets/drawing";
import type { ShapeInfo } from "./ShapeInfo";

/** A drawing, and where its corner lies, in points. */
export interface PlacedDrawing {
  readonly left: number;
  readonly top: number;
  readonly drawing: Drawing;
}

/** Rectangles and text boxes that are measured from the same cell, as one drawing. */
export function shapeDrawing(shapes: readonly ShapeInfo[]): PlacedDrawing {
  const left = Math.min(...shapes.map((shape) => shape.left));
  const top = Math.min(...shapes.map((shape) => shape.top));
  return {
    left,
    top,
    drawing: {
      width: Math.max(...shapes.map((shape) => shape.left + shape.width)) - left,
      height: Math.max(...shapes.map((shape) => shape.top + shape.height)) - top,
      words: "",
      rectangles: shapes.flatMap((shape) => rectangleOf(shape, left, top)),
      texts: shapes.flatMap((shape) => textOf(shape, left, top)),
    },
  };
}

function rectangleOf(shape: ShapeInfo, left: number, top: number): DrawnRectangle[] {
  const { content, width, height } = shape;
  if (content.kind !== "rectangle") return [];
  const { fill, line, label } = content;
  const place = { x: shape.left - left, y: shape.top - top, width, height };
  return [{ ...place, fill, ...(line && { line }), ...(label.text !== "" && { label }) }];
}

function textOf(shape: ShapeInfo, left: number, top: number): DrawnText[] {
  const { content, width } = shape;
  if (content.kind !== "text") return [];
  const { lines, align, size, bold, colour } = content;
  const letters = { size, colour, ...(bold !== undefined && { bold }) };
  return [{ x: shape.left - left, y: shape.top - top, width, lines, align, ...letters }];
}
