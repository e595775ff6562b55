import { failure, type Result } from "../../domain/result";
import { excelProblem } from "./excelProblem";
import { supports } from "./requirements";

/**
 * Works on the open workbook in one go: one step of Undo where Excel can, and after a cell that is
 * being edited. What a person can cause is a problem; anything else is thrown.
 */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await Excel.run(runOptions(), work);
  } catch (fault) {
    const problem = excelProblem(fault);
    if (!problem) throw fault;
    return failure([problem]);
  }
}

/** Excel that does not know an option would refuse it. */
export const runOptions = (): Excel.RunOptions => ({
  delayForCellEdit: true,
  ...(supports("oneUndoStep") && { mergeUndoGroup: true }),
});
