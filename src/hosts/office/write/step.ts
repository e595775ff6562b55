/** A change of the workbook that fits into one request. */
export interface Step {
  /** Rough size in a request, in characters. */
  readonly size: number;
  /** Whether it needs an answer to those before it, so that it goes into a request of its own. */
  readonly isAfter?: boolean;
  make(workbook: Excel.Workbook): void;
}

/** A piece of work a person can be told of, and how to put back what was there. */
export interface Task {
  /** What is being done: "Writing Allocation". */
  readonly what: string;
  readonly steps: readonly Step[];
  /** Whether what comes after it may only begin once all of it is done. */
  readonly isFirst?: boolean;
  /**
   * Puts back what was there, whichever of the steps were done: Excel stops at the first change
   * that fails and keeps those before it.
   */
  readonly undo: readonly Step[];
}

/** A step that sets a few properties. */
export const step = (make: (workbook: Excel.Workbook) => void, size = 2_000): Step => ({
  size,
  make,
});

/** A step on one sheet. */
export const onSheet = (
  name: string,
  make: (sheet: Excel.Worksheet) => void,
  size?: number,
): Step => step((workbook) => make(workbook.worksheets.getItem(name)), size);
