import type { ReturnState } from "../actions/decideReturns";
import type { CollectedFile, CollectPreview } from "../actions/collected";
import type { ReturnConflict } from "../actions/returnDifferences";
import { incompleteText } from "../actions/incompleteText";
import { groupedProblems } from "../domain/groupedProblems";
import { describeProblem } from "../domain/problem";
import { countText } from "../domain/wording";

/** What became of a file, in words. */
const stateText: Readonly<Record<ReturnState, (file: CollectedFile) => string>> = {
  taken: (file) =>
    `taken over, ${countText(file.complete, "cluster")}${file.incomplete > 0 ? `; ${incompleteText(file)} not complete and left out` : ""}`,
  unchanged: () => "all of it stands in the workbook already; nothing changes",
  same: () => "says the same as another of these files; nothing changes",
  incomplete: (file) =>
    `not taken over: ${incompleteText(file)} not complete. To take over the ${countText(file.complete, "complete cluster")}, add --accept "${file.name}"`,
  undecided: ({ name }) =>
    `not taken over: see what it says otherwise, below. To choose it, add --accept "${name}"`,
  "passed over": () => "not taken over, as another return of its region was accepted",
  refused: () => "refused",
};

/** What collecting came to, file by file, as people read it. */
export function collectedText(collected: CollectPreview & { readonly file?: string }): string {
  const { files, conflicts, phases, learning, file } = collected;
  const rows = `${countText(phases, "row")} of Phases and ${countText(learning, "row")} of LearningLoop`;
  const nothing = phases === 0 && learning === 0;
  return [
    ...files.flatMap(fileLines),
    ...conflicts.flatMap(conflictLines),
    "",
    file
      ? nothing
        ? `Nothing changed. Wrote ${file}.`
        : `${rows} are new or changed. Wrote ${file}.`
      : `${nothing ? "Nothing is new or changed" : `${rows} would be new or changed`}; nothing was written.`,
  ].join("\n");
}

function fileLines(file: CollectedFile): string[] {
  const signed = file.completedBy === undefined ? "" : `, completed by ${file.completedBy}`;
  const own = `${file.name}, `;
  return [
    `${file.name}${signed}: ${stateText[file.state](file)}.`,
    ...groupedProblems(file.problems)
      .map(
        (problem) => `${problem.severity === "warning" ? "Note: " : ""}${describeProblem(problem)}`,
      )
      .map((text) => `  ${text.replace(own, "").replace(`${file.name}: `, "")}`),
  ];
}

const mostDifferences = 60;

function conflictLines({ region, sides, differences }: ReturnConflict): string[] {
  const names = sides.map(
    ({ name, completedBy }) => `${name}${completedBy ? ` (${completedBy})` : ""}`,
  );
  const more = differences.length - mostDifferences;
  return [
    "",
    `${region}: ${names.join(" | ")}`,
    ...differences
      .slice(0, mostDifferences)
      .map(
        ({ about, column, values }) =>
          `  ${about}, ${column}: ${values.map((value) => value ?? "–").join(" | ")}`,
      ),
    ...(more > 0 ? [`  and ${countText(more, "more difference")}; --json lists all.`] : []),
  ];
}
