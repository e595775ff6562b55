import type { ReturnState } from "../../actions/decideReturns";
import type { CollectedFile } from "../../actions/collected";
import { incompleteText } from "../../actions/incompleteText";
import { countText } from "../../domain/wording";

const words: Readonly<Record<ReturnState, (file: CollectedFile) => string>> = {
  taken: (file) =>
    `${countText(file.complete, "cluster")} to be taken over${file.incomplete > 0 ? `; ${incompleteText(file)} not complete and left out` : ""}.`,
  unchanged: () => "All of it stands in the workbook already.",
  same: () => "Says the same as another of these files.",
  incomplete: (file) =>
    file.complete === 0
      ? `${incompleteText(file)} not complete. Ask the region to complete it.`
      : `${incompleteText(file)} not complete. Accept it to take over the ${countText(file.complete, "complete cluster")}, or ask the region to complete it.`,
  undecided: () => "Another answer stands against it, see below. Accept the one that holds.",
  "passed over": () => "Not taken over, as another return of its region was accepted.",
  refused: () => "Not what was sent, so nothing of it is taken over.",
};

/** What would become of a returned file, in a sentence. */
export const stateSentence = (file: CollectedFile): string => words[file.state](file);

/** Whether a person may accept the file as it is. */
export const mayBeAccepted = ({ state, complete }: CollectedFile): boolean =>
  (state === "incomplete" && complete > 0) || state === "undecided" || state === "passed over";
