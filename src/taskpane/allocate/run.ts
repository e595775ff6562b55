import type { WorkbookSurvey } from "../../actions/surveyWorkbook";
import type { ExplainedAllocation } from "../../actions/workbookAllocation";
import type { Problem } from "../../domain/problem";
import type { WrittenSheet } from "../../hosts/Host";

/** An allocation that was made and written while the pane was open. */
export interface Run {
  readonly result: ExplainedAllocation;
  readonly written: readonly WrittenSheet[];
  readonly warnings: readonly Problem[];
  /** Whether something it rests on was changed since. */
  readonly isOutOfDate: boolean;
}

/** The sheets of a run that hold results: changing them changes nothing it rests on. */
const results: readonly string[] = ["Allocation", "Reasons", "Coverage"];

/** The run after a person changed a sheet with tables; on one that is gone nothing can rest. */
export const afterChange = (run: Run | undefined, sheet: string): Run | undefined =>
  run &&
  sheet !== "" &&
  !run.written.some((one) => results.includes(one.table) && one.sheet === sheet)
    ? { ...run, isOutOfDate: true }
    : run;

/** Whether the Allocation sheet holds the run's roles: not where it was undone, or changed. */
export function standsOnSheet({ result }: Run, survey: WorkbookSurvey | undefined): boolean {
  if (!survey) return true;
  const { decisions } = result.allocation;
  return (
    survey.writtenRoles.size === decisions.length &&
    decisions.every(({ cluster, roles }) => survey.writtenRoles.get(cluster.number) === roles)
  );
}
