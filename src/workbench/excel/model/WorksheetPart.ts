import type { ModelContext } from "./ModelContext";
import { ModelObject } from "./ModelObject";

/** One side of a sheet, such as how it is printed. */
export abstract class WorksheetPart extends ModelObject {
  constructor(
    context: ModelContext,
    readonly sheetId: string,
  ) {
    super(context);
  }
}
