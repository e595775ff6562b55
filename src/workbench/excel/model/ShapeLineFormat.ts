import type { RectangleLook } from "../../grid/ShapeInfo";
import { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import { colour } from "./colour";
import { lettered, type ShapeHandle } from "./shapeHandle";

type Line = NonNullable<RectangleLook["line"]>;

const plainLine: Line = { colour: "000000", width: 1 };

/** The line around a shape; a text box never has one here. */
export class ShapeLineFormat extends HostObject {
  static override readonly excelName = "ShapeLineFormat";

  constructor(private readonly shape: ShapeHandle) {
    super();
  }

  #line(): Line | undefined {
    const content = lettered(this.shape, "ShapeLineFormat");
    return content.kind === "rectangle" ? content.line : undefined;
  }
  #change(change: Partial<Line>): void {
    const content = lettered(this.shape, "ShapeLineFormat");
    if (content.kind !== "rectangle") throw refusals.apiNotFound("ShapeLineFormat of a text box");
    const line = { ...(content.line ?? plainLine), ...change };
    this.shape.change({ content: { ...content, line } });
  }

  get visible(): boolean {
    return this.#line() !== undefined;
  }
  set visible(isVisible: boolean) {
    const content = lettered(this.shape, "ShapeLineFormat.visible");
    if (isVisible) this.#change({});
    else if (content.kind === "rectangle") {
      const { kind, fill, label } = content;
      this.shape.change({ content: { kind, fill, label } });
    }
  }
  get color(): string {
    return `#${(this.#line() ?? plainLine).colour}`;
  }
  set color(given: string) {
    this.#change({ colour: colour(given).slice(1) });
  }
  get weight(): number {
    return (this.#line() ?? plainLine).width;
  }
  set weight(width: number) {
    if (!(width >= 0)) throw refusals.invalidArgument();
    this.#change({ width });
  }
}
