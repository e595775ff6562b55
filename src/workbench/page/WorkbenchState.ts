import type { Problem } from "../../domain/problem";

/** Something said to the person at the top of the page. */
export interface Message {
  readonly kind: "notice" | "problem";
  readonly sentences: readonly string[];
}

/** The selected cell, as it is announced and shown below the grid. */
export interface SelectedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** "F12, Students, 2,350" */
  readonly words: string;
  /** What one of the add-in's functions said about this cell. */
  readonly problem?: string;
  /** The note on this cell. */
  readonly note?: string;
}

/** What the page shows. A change makes a new one. */
export interface WorkbenchState {
  /** Name of the open file; "" while none is. */
  readonly fileName: string;
  /** Whether something was changed since the file was opened or saved. */
  readonly isChanged: boolean;
  /** What is being done now, such as "Opening …"; undefined when the page is ready. */
  readonly busy?: string;
  readonly message?: Message;
  readonly cell?: SelectedCell;
  /** Grows with each change of cells or of the sheet that is shown. */
  readonly changes: number;
  readonly isPaneOpen: boolean;
  /** How often the add-in was started; 0 before the grid is there. */
  readonly paneOpenings: number;
  readonly isAddInReady: boolean;
  /** Charts and shapes in the workbook, which are not drawn here. */
  readonly charts: number;
  readonly shapes: number;
}

export const firstState: WorkbenchState = {
  fileName: "",
  isChanged: false,
  busy: "Opening the worked example …",
  changes: 0,
  isPaneOpen: true,
  paneOpenings: 0,
  isAddInReady: false,
  charts: 0,
  shapes: 0,
};

export const problemMessage = (problems: readonly Problem[]): Message => ({
  kind: "problem",
  sentences: problems.map(({ sentence }) => sentence),
});
