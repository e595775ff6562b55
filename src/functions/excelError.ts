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

/** Arguments that are tables of which LSC.CHECK lists all that is wrong. */
const checkedTables: ReadonlySet<string | undefined> = new Set([
  "clusters",
  "policy",
  "phases",
  "schools",
  "hosts",
  "costs",
]);

/** Problems of such an argument that are none of the table's own. */
const ofTheCall: ReadonlySet<string> = new Set([
  "blank",
  "error-in-cell",
  "dollars-without-costs",
  "several-clusters",
]);

/** What Excel shows in a cell for one problem: #VALUE! or #N/A, with the sentence. */
export function excelError(
  problem: Problem,
  others: readonly Problem[] = [],
): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  const where = others.every(isListedByCheck) ? "; use LSC.CHECK to see all" : "";
  const more = others.length > 0 ? ` And ${others.length} more${where}.` : "";
  return new CustomFunctions.Error(
    noneThere.has(problem.code) ? notAvailable : invalidValue,
    rangeSentence(problem) + more,
  );
}

/** Whether it is of a table and not of a column of numbers, of which only the row is named. */
function isListedByCheck({ code, place: { sheet, row, column, address } = {} }: Problem): boolean {
  if (!checkedTables.has(sheet)) return false;
  if (row === undefined) return !ofTheCall.has(code);
  return column !== undefined || address !== undefined || code === "missing-column";
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
  return excelError(errors[0]!, errors.slice(1));
}
