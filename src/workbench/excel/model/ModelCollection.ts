import { HostCollection, type HostObject } from "../protocol/HostObject";
import type { ModelContext } from "./ModelContext";

/** A collection of objects of the workbook. */
export abstract class ModelCollection<Item extends HostObject> extends HostCollection<Item> {
  constructor(readonly context: ModelContext) {
    super();
  }
}
