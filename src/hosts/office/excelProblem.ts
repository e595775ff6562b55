import { error, type Problem } from "../../domain/problem";

/** What a person can cause in Excel, by the code Excel gives, and what would be right. */
const sentences: Readonly<Record<string, readonly [code: string, sentence: string]>> = {
  AccessDenied: [
    "protected",
    "Excel refused the change because the workbook or a sheet is protected or open for reading only. Take the protection off (Review) or save a copy you may change, and try again.",
  ],
  InvalidOperationInCellEditMode: [
    "cell-being-edited",
    "A cell is still being edited. Press Enter or Esc in the sheet and try again.",
  ],
  InactiveWorkbook: [
    "workbook-not-active",
    "Another workbook has come to the front. Go back to this one and try again.",
  ],
  FilteredRangeConflict: [
    "filtered",
    "A filter is in the way of the change. Clear the filters of the sheet and try again.",
  ],
  MergedRangeConflict: [
    "merged-cells",
    "Merged cells are in the way of the table. Split them and try again.",
  ],
  PivotTableRangeConflict: [
    "pivot-table",
    "A PivotTable is in the way of the table. Move it to another sheet and try again.",
  ],
  InsertDeleteConflict: [
    "no-room",
    "There is no room on the sheet for the table. Move what stands beside or below it and try again.",
  ],
  NonBlankCellOffSheet: [
    "no-room",
    "There is no room on the sheet for the table. Move what stands beside or below it and try again.",
  ],
  OperationCellsExceedLimit: [
    "too-large",
    "The sheet is too large for Excel to change in one go. Use the command line for a workbook of this size.",
  ],
  RangeExceedsLimit: [
    "too-large",
    "The sheet is too large for Excel to change in one go. Use the command line for a workbook of this size.",
  ],
  RequestPayloadSizeLimitExceeded: [
    "too-large",
    "The sheet is too large for Excel to change in one go. Use the command line for a workbook of this size.",
  ],
  ResponsePayloadSizeLimitExceeded: [
    "too-large",
    "The sheet is too large for Excel to read in one go. Use the command line for a workbook of this size.",
  ],
  RequestAborted: ["stopped-by-excel", "Excel stopped before it was done. Try again."],
  ActivityLimitReached: [
    "excel-busy",
    "Excel is busy with something else. Wait until it has finished and try again.",
  ],
};

/** The problem behind an error of Excel, or undefined where no person can cause that error. */
export function excelProblem(fault: unknown): Problem | undefined {
  if (!(fault instanceof OfficeExtension.Error)) return undefined;
  const found = sentences[fault.code];
  return found && error(...found);
}
