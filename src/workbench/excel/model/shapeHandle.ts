import type { ShapeContent, ShapeInfo } from "../../grid/ShapeInfo";
import { refusals } from "../protocol/refusals";
import type { ModelContext } from "./ModelContext";
import { mayDo } from "./permission";

/** A shape for the objects that are its parts. */
export interface ShapeHandle {
  now(): ShapeInfo;
  /** Throws where the shape came with a file: of it only name, words and place are known. */
  change(change: Partial<ShapeInfo>): void;
}

/** The shape of that id on that sheet. It throws ItemNotFound when it is used once the shape is gone. */
export function shapeHandle(context: ModelContext, sheetId: string, id: string): ShapeHandle {
  const now = (): ShapeInfo => {
    const found = context.grid.shapes.list(sheetId).find((shape) => shape.id === id);
    if (!found) throw refusals.itemNotFound();
    return found;
  };
  return {
    now,
    change: (change) => {
      mayDo(context.grid, sheetId, "allowEditObjects");
      const present = now();
      if (present.content.kind === "file")
        throw refusals.invalidOperation("A shape that came with a file cannot be changed here.");
      context.grid.shapes.put(sheetId, { ...present, ...change });
    },
  };
}

/** Content of those kinds that have letters. */
export type Lettered = Extract<ShapeContent, { readonly kind: "rectangle" | "text" }>;

/** The rectangle or text box a member is about; for any other shape the member is not supported. */
export function lettered(shape: ShapeHandle, member: string): Lettered {
  const { content } = shape.now();
  if (content.kind !== "rectangle" && content.kind !== "text") throw refusals.apiNotFound(member);
  return content;
}
