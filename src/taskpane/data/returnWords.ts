import type { ReturnState } from "../../actions/decideReturns";
import type { CollectedFile } from "../../actions/collected";
import { countText } from "../../domain/wording";

const words: Readonly<Record<ReturnState, (file: CollectedFile) => string>> = {
  taken: ({ complete, incomplete }) =>
    `${countText(complete, "cluster")} to be taken over${incomplete > 0 ? `; ${countText(incomplete, "row")} not complete and left out` : ""}.`,
  unchanged: () => "All of it stands in the workbook already.",
  same: () => "Says the same as another of these files.",
  incomplete: ({ complete, incomplete }) =>
    complete === 0
      ? `${countText(incomplete, "row")} not complete. Ask the region to complete it.`
      : `${countText(incomplete, "row")} not complete. Accept it to take over the ${countText(complete, "complete cluster")}, or ask the region to complete it.`,
  undecided: () => "Another answer stands against it, see below. Accept the one that holds.",
  "passed over": () => "Not taken over, as another return of its region was accepted.",
  refused: () => "Not what was sent, so nothing of it is taken over.",
};

/** What would become of a returned file, in a sentence. */
export const stateSentence = (file: CollectedFile): string => words[file.state](file);

/** Whether a person may accept the file as it is. */
export const mayBeAccepted = ({ state, complete }: CollectedFile): boolean =>
  (state === "incomplete" && complete > 0) || state === "undecided" || state === "passed over";
