import { HostObject } from "../protocol/HostObject";
import { ShapeFont } from "./ShapeFont";
import { lettered, type ShapeHandle } from "./shapeHandle";

/** The text of a shape. */
export class TextRange extends HostObject {
  static override readonly excelName = "TextRange";

  constructor(private readonly shape: ShapeHandle) {
    super();
  }

  get text(): string {
    const content = lettered(this.shape, "TextRange.text");
    return content.kind === "rectangle" ? content.label.text : content.lines.join("\n");
  }
  set text(text: string) {
    const content = lettered(this.shape, "TextRange.text");
    this.shape.change({
      content:
        content.kind === "rectangle"
          ? { ...content, label: { ...content.label, text } }
          : { ...content, lines: text.split("\n") },
    });
  }
  get font() {
    return new ShapeFont(this.shape);
  }
}
