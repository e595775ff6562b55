import { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import { colour } from "./colour";
import { lettered, type ShapeHandle } from "./shapeHandle";

/** The surface of a shape: a rectangle always has one here, a text box never. */
export class ShapeFill extends HostObject {
  static override readonly excelName = "ShapeFill";

  constructor(private readonly shape: ShapeHandle) {
    super();
  }

  get foregroundColor(): string {
    const content = lettered(this.shape, "ShapeFill.foregroundColor");
    return content.kind === "rectangle" ? `#${content.fill}` : "";
  }
  setSolidColor(given: string) {
    const content = lettered(this.shape, "ShapeFill.setSolidColor");
    const fill = colour(given).slice(1);
    if (content.kind !== "rectangle" || fill === "")
      throw refusals.apiNotFound("ShapeFill.setSolidColor of a text box");
    this.shape.change({ content: { ...content, fill } });
  }
  clear() {
    const { kind } = lettered(this.shape, "ShapeFill.clear");
    if (kind !== "text") throw refusals.apiNotFound("ShapeFill.clear of a rectangle");
  }
}
