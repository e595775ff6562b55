import type { Lettering } from "../../../sheets/drawing";
import { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import { colour } from "./colour";
import { lettered, type ShapeHandle } from "./shapeHandle";

/** The letters of a shape's text. */
export class ShapeFont extends HostObject {
  static override readonly excelName = "ShapeFont";

  constructor(private readonly shape: ShapeHandle) {
    super();
  }

  #letters(): Lettering {
    const content = lettered(this.shape, "ShapeFont");
    return content.kind === "rectangle" ? content.label : content;
  }
  #change(change: Partial<Lettering>): void {
    const content = lettered(this.shape, "ShapeFont");
    this.shape.change({
      content:
        content.kind === "rectangle"
          ? { ...content, label: { ...content.label, ...change } }
          : { ...content, ...change },
    });
  }

  get size(): number {
    return this.#letters().size;
  }
  set size(size: number) {
    if (!(size > 0)) throw refusals.invalidArgument();
    this.#change({ size });
  }
  get bold(): boolean {
    return this.#letters().bold ?? false;
  }
  set bold(bold: boolean) {
    this.#change({ bold });
  }
  get color(): string {
    return `#${this.#letters().colour}`;
  }
  set color(given: string) {
    this.#change({ colour: colour(given).slice(1) });
  }
}
