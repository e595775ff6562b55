import { shapeDrawing } from "../../grid/shapeDrawing";
import type { ShapeContent, ShapeInfo } from "../../grid/ShapeInfo";
import { HostCollection } from "../protocol/HostObject";
import { refusals } from "../protocol/refusals";
import type { ModelContext } from "./ModelContext";
import { newShape, plainRectangle, plainText } from "./newShape";
import { mayDo } from "./permission";
import { Shape } from "./Shape";

/** The shapes that lie on a sheet: rectangles, text boxes and groups of them, and what came with the file. */
export class ShapeCollection extends HostCollection<Shape> {
  static override readonly excelName = "ShapeCollection";

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {
    super();
  }

  #list(): readonly ShapeInfo[] {
    return this.context.grid.shapes.list(this.sheetId);
  }
  #object({ id }: ShapeInfo): Shape {
    return new Shape(this.context, this.sheetId, id);
  }
  #add(content: ShapeContent, change: Partial<ShapeInfo> = {}): Shape {
    const { grid } = this.context;
    mayDo(grid, this.sheetId, "allowEditObjects");
    const shape = { ...newShape(grid, this.sheetId, content), ...change };
    grid.shapes.put(this.sheetId, shape);
    return this.#object(shape);
  }

  get items() {
    return this.#list().map((shape) => this.#object(shape));
  }
  getCount() {
    return this.#list().length;
  }
  getItem(key: string) {
    return this.item(key);
  }
  item(key: string | number) {
    const name = String(key).toLowerCase();
    const found = this.#list().find(
      (shape) => shape.id === key || shape.name.toLowerCase() === name,
    );
    if (!found) throw refusals.itemNotFound();
    return this.#object(found);
  }
  getItemAt(index: number) {
    const found = this.#list()[index];
    if (!found) throw refusals.itemNotFound();
    return this.#object(found);
  }
  addGeometricShape(type: string) {
    if (type !== "Rectangle")
      throw refusals.apiNotFound(`ShapeCollection.addGeometricShape(${type})`);
    return this.#add(plainRectangle);
  }
  addTextBox(text = "") {
    return this.#add(plainText(text));
  }
  /** Only of rectangles and text boxes. */
  addGroup(given: readonly unknown[]) {
    const shapes = given.map((each) => this.#part(each));
    if (shapes.length < 2) throw refusals.invalidArgument();
    const { drawing, left, top } = shapeDrawing(shapes);
    const { width, height } = drawing;
    const group = this.#add({ kind: "group", drawing }, { left, top, width, height });
    for (const { id } of shapes) this.context.grid.shapes.remove(this.sheetId, id);
    return group;
  }
  /** A part of a new group, given itself or by its id. */
  #part(given: unknown): ShapeInfo {
    const id = given instanceof Shape ? given.id : given;
    const found = this.#list().find((shape) => shape.id === id);
    if (!found) throw refusals.itemNotFound();
    const { kind } = found.content;
    if (kind !== "rectangle" && kind !== "text")
      throw refusals.apiNotFound(
        "ShapeCollection.addGroup of other than rectangles and text boxes",
      );
    return found;
  }
}
