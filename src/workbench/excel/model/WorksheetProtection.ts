import type { Protection } from "../../grid/SheetSetup";
import { refusals } from "../protocol/refusals";
import { WorksheetPart } from "./WorksheetPart";

/** What a protected sheet allows where nothing is said. */
const usual: Protection["options"] = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Whether a sheet is protected. */
export class WorksheetProtection extends WorksheetPart {
  static override readonly excelName = "WorksheetProtection";

  #now(): Protection {
    return this.context.grid.sheets.setup(this.sheetId).protection;
  }

  get protected(): boolean {
    return this.#now().on;
  }
  get options(): Protection["options"] {
    return { ...usual, ...this.#now().options };
  }
  /** Excel refuses to protect what is protected. */
  protect(options: Protection["options"] = {}, password = "") {
    if (this.#now().on) throw refusals.invalidOperation("The sheet is protected already.");
    const protection = { on: true, password, options };
    this.context.grid.sheets.changeSetup(this.sheetId, { protection });
  }
  unprotect(password = "") {
    const now = this.#now();
    if (now.on && now.password !== password) throw refusals.accessDenied();
    const protection = { on: false, password: "", options: {} };
    this.context.grid.sheets.changeSetup(this.sheetId, { protection });
  }
}
