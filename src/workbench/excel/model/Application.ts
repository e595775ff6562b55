import { refusals } from "../protocol/refusals";
import { ModelObject } from "./ModelObject";
import { WorkbookCreated } from "./WorkbookCreated";

/** Excel itself. */
export class Application extends ModelObject {
  static override readonly excelName = "Application";

  get calculationMode(): string {
    return "Automatic";
  }
  /** Belief `calculation mode`: the grid always calculates by itself. */
  set calculationMode(mode: string) {
    if (mode !== "Automatic") throw refusals.apiNotFound(`Application.calculationMode(${mode})`);
  }
  get calculationState() {
    return "Done";
  }
  createWorkbook(base64 = "") {
    return new WorkbookCreated(this.context, base64);
  }
  calculate() {
    return this.context.grid.settle();
  }
  /** These two only make Excel faster. */
  suspendApiCalculationUntilNextSync() {}
  suspendScreenUpdatingUntilNextSync() {}
}
