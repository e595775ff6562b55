import type { Problem } from "../domain/problem";

/** Problems that mean "there is none" rather than "this is wrong"; Excel shows them as #N/A. */
const noneThere: ReadonlySet<string> = new Set([
  "no-such-phase",
  "no-such-region",
  "no-such-cluster",
  "no-divisor",
  "buys-none",
  "any-number",
]);

/** What Excel shows in a cell for one problem: #VALUE! or #N/A, with the sentence. */
export function excelError(problem: Problem, others = 0): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const more = others > 0 ? ` And ${others} more; use LSC.CHECK to see all.` : "";
  return new CustomFunctions.Error(
    noneThere.has(problem.code) ? notAvailable : invalidValue,
    rangeSentence(problem) + more,
  );
}

/** "Row 7 of clusters, Students: …" – rows are counted within the range, headings included. */
export function rangeSentence({ sentence, place }: Problem): string {
  const { sheet, row, column } = place ?? {};
  const range =
    row === undefined ? sheet : `Row ${row}${sheet === undefined ? "" : ` of ${sheet}`}`;
  const where = [range, column].filter((part) => part !== undefined).join(", ");
  return where === "" ? sentence : `${where}: ${sentence}`;
}

/** The error for a call that cannot be answered: the first problem, and how many more there are. */
export function refusal(problems: readonly Problem[]): CustomFunctions.Error {
  const errors = problems.filter(({ severity }) => severity === "error");
  return excelError(errors[0]!, errors.length - 1);
}
