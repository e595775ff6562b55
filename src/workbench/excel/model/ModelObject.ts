import { HostObject } from "../protocol/HostObject";
import type { ModelContext } from "./ModelContext";

/** An object of the workbook. */
export abstract class ModelObject extends HostObject {
  constructor(readonly context: ModelContext) {
    super();
  }
}
