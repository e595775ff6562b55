import type { TableInfo } from "../../grid/TableInfo";
import type { ModelContext } from "./ModelContext";
import { ModelObject } from "./ModelObject";

/** One side of a table. */
export abstract class TablePart extends ModelObject {
  constructor(
    context: ModelContext,
    readonly tableId: TableInfo["id"],
  ) {
    super(context);
  }
}
