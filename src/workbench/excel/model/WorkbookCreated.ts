import { refusals } from "../protocol/refusals";
import { ModelObject } from "./ModelObject";
import type { ModelContext } from "./ModelContext";

/** A workbook made from a file and not yet opened. */
export class WorkbookCreated extends ModelObject {
  static override readonly excelName = "WorkbookCreated";
  readonly #base64: string;

  constructor(context: ModelContext, base64: string) {
    super(context);
    this.#base64 = base64;
  }

  /** Belief `new workbook`: there is no second window here, so the page takes the file. */
  open() {
    const { onNewWorkbook } = this.context;
    if (!onNewWorkbook) throw refusals.apiNotFound("WorkbookCreated.open");
    onNewWorkbook(this.#base64);
  }
}
