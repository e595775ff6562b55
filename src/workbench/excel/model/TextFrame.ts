import { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import { lettered, type ShapeHandle } from "./shapeHandle";
import { TextRange } from "./TextRange";

/**
 * Where the text of a shape stands: in the middle of a rectangle, at the top of a text box, without
 * margins. Anything else is refused.
 */
export class TextFrame extends HostObject {
  static override readonly excelName = "TextFrame";

  constructor(private readonly shape: ShapeHandle) {
    super();
  }

  #kind() {
    return lettered(this.shape, "Shape.textFrame").kind;
  }
  #onlyNone(margin: number): void {
    if (margin !== 0) throw refusals.apiNotFound(`TextFrame margins of ${margin}`);
  }

  get textRange() {
    return new TextRange(this.shape);
  }
  get horizontalAlignment(): string {
    const content = lettered(this.shape, "TextFrame.horizontalAlignment");
    if (content.kind === "rectangle") return "Center";
    return content.align === "left" ? "Left" : "Right";
  }
  set horizontalAlignment(given: string) {
    const content = lettered(this.shape, "TextFrame.horizontalAlignment");
    const isKnown =
      content.kind === "text" ? ["Left", "Right"].includes(given) : given === "Center";
    if (!isKnown) throw refusals.apiNotFound(`TextFrame.horizontalAlignment of ${given}`);
    if (content.kind === "text")
      this.shape.change({ content: { ...content, align: given === "Left" ? "left" : "right" } });
  }
  get verticalAlignment(): string {
    return this.#kind() === "rectangle" ? "Middle" : "Top";
  }
  set verticalAlignment(given: string) {
    if (given !== this.verticalAlignment)
      throw refusals.apiNotFound(`TextFrame.verticalAlignment of ${given}`);
  }
  get leftMargin(): number {
    return 0;
  }
  set leftMargin(margin: number) {
    this.#onlyNone(margin);
  }
  get rightMargin(): number {
    return 0;
  }
  set rightMargin(margin: number) {
    this.#onlyNone(margin);
  }
  get topMargin(): number {
    return 0;
  }
  set topMargin(margin: number) {
    this.#onlyNone(margin);
  }
  get bottomMargin(): number {
    return 0;
  }
  set bottomMargin(margin: number) {
    this.#onlyNone(margin);
  }
}
