import { countText, listText } from "../domain/wording";
import type { CollectedFile } from "./collected";

/** How many rows of which sheet are not complete: `2 rows of Return and 1 row of Learning loop`. */
export function incompleteText({
  incomplete,
  incompleteLearning: learning,
}: Pick<CollectedFile, "incomplete" | "incompleteLearning">): string {
  const clusters = incomplete - learning;
  return listText([
    ...(clusters > 0 ? [`${countText(clusters, "row")} of Return`] : []),
    ...(learning > 0 ? [`${countText(learning, "row")} of Learning loop`] : []),
  ]);
}
