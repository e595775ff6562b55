import type { ShapeInfo } from "../../grid/ShapeInfo";
import { HostObject } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import type { ModelContext } from "./ModelContext";
import { mayDo } from "./permission";
import { placeOf } from "./placeOf";
import { ShapeFill } from "./ShapeFill";
import { shapeHandle, type ShapeHandle } from "./shapeHandle";
import { ShapeLineFormat } from "./ShapeLineFormat";
import { TextFrame } from "./TextFrame";

/** Excel's names for kinds of shapes. */
const types: Readonly<Record<ShapeInfo["content"]["kind"], string>> = {
  rectangle: "GeometricShape",
  text: "GeometricShape",
  group: "Group",
  file: "Unsupported",
};

/** A shape. Belief `proportions`: height and width do not follow each other. */
export class Shape extends HostObject {
  static override readonly excelName = "Shape";

  readonly #shape: ShapeHandle;

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
    override readonly id: string,
  ) {
    super();
    this.#shape = shapeHandle(context, sheetId, id);
  }

  /** Where the cell lies from whose corner the place of the shape is measured. */
  #corner() {
    const { cell } = this.#shape.now();
    return placeOf(this.context.grid, this.sheetId, { ...cell, rows: 1, columns: 1 });
  }

  /** Belief `names of shapes`: two may have the same. */
  get name(): string {
    return this.#shape.now().name;
  }
  set name(name: string) {
    if (!name) throw refusals.invalidArgument();
    this.#shape.change({ name });
  }
  get altTextDescription(): string {
    return this.#shape.now().words;
  }
  set altTextDescription(words: string) {
    this.#shape.change({ words });
  }
  get type(): string {
    return types[this.#shape.now().content.kind];
  }
  get left(): number {
    return this.#corner().left + this.#shape.now().left;
  }
  set left(left: number) {
    if (!(left >= 0)) throw refusals.invalidArgument();
    this.#shape.change({ left: left - this.#corner().left });
  }
  get top(): number {
    return this.#corner().top + this.#shape.now().top;
  }
  set top(top: number) {
    if (!(top >= 0)) throw refusals.invalidArgument();
    this.#shape.change({ top: top - this.#corner().top });
  }
  get width(): number {
    return this.#shape.now().width;
  }
  set width(width: number) {
    if (!(width > 0)) throw refusals.invalidArgument();
    this.#shape.change({ width });
  }
  get height(): number {
    return this.#shape.now().height;
  }
  set height(height: number) {
    if (!(height > 0)) throw refusals.invalidArgument();
    this.#shape.change({ height });
  }
  get fill() {
    return new ShapeFill(this.#shape);
  }
  get lineFormat() {
    return new ShapeLineFormat(this.#shape);
  }
  get textFrame() {
    return new TextFrame(this.#shape);
  }
  delete() {
    mayDo(this.context.grid, this.sheetId, "allowEditObjects");
    this.#shape.now();
    this.context.grid.shapes.remove(this.sheetId, this.id);
  }
}
