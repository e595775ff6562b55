import type { Done, Grid } from "../../grid/Grid";
import type { ModelContext } from "./ModelContext";
import { Range } from "./Range";
import { Table } from "./Table";
import { Workbook } from "./Workbook";
import { Worksheet } from "./Worksheet";

/** The objects of a workbook over a grid. */
export interface Model {
  readonly workbook: Workbook;
  /** Waits for changes that were begun by setting properties. Throws what they threw. */
  finish(): Promise<void>;
}

/** Makes the object model. This is the one place that knows the classes that know each other. */
export function createModel(
  grid: Grid,
  subscribe: ModelContext["subscribe"],
  onNewWorkbook?: ModelContext["onNewWorkbook"],
): Model {
  const begun: Promise<void>[] = [];
  const context: ModelContext = {
    grid,
    subscribe,
    onNewWorkbook,
    later: (done: Done) => {
      if (done instanceof Promise) begun.push(done);
    },
    make: {
      worksheet: (id) => new Worksheet(context, id),
      range: (sheetId, area) => new Range(context, sheetId, area),
      table: (id) => new Table(context, id),
    },
  };
  return {
    workbook: new Workbook(context),
    finish: async () => {
      await Promise.all(begun.splice(0));
    },
  };
}
