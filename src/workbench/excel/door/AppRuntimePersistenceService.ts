import type { Grid } from "../../grid/Grid";
import { HostObject } from "../protocol/HostObject";

const fact = "startup behaviour";

/** Whether the add-in starts with the workbook: `Office.addin.setStartupBehavior`. */
export class AppRuntimePersistenceService extends HostObject {
  static override readonly excelName = "AppRuntimePersistenceService";

  constructor(private readonly grid: Grid) {
    super();
  }
  getAppRuntimeStartState() {
    return this.grid.book.fact(fact) ?? "Inactive";
  }
  setAppRuntimeStartState(state: string) {
    this.grid.book.setFact(fact, state);
  }
}
