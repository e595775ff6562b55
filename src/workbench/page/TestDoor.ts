import type { Grid } from "../grid/Grid";
import type { ExcelHost } from "../excel/door/openDoor";

/** What end-to-end tests reach the workbench by, as `window.workbench`. */
export interface TestDoor {
  /** Resolves when the worked example is open and the add-in's functions calculate. */
  readonly ready: Promise<void>;
  /** The host that answers the add-in; a new one each time the add-in starts. */
  readonly host: ExcelHost | undefined;
  readonly grid: Grid;
  /** Gives the grid the keyboard. */
  takeKeyboard(): boolean;
  /** Lets the add-in in whose page is in this window; its frame calls it. */
  openDoor(window: Window): void;
  /** The workbook as it would be saved: formulas of the add-in as values, or live. */
  save(options?: { readonly liveFormulas?: boolean }): Promise<Uint8Array>;
  /** Opens a file as a person would; problems are shown on the page. */
  open(bytes: Uint8Array, name: string): Promise<void>;
}
