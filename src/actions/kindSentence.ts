import { listText, numberText } from "../domain/wording";
import type { KindPlan } from "./kindPlan";

/** The kinds of rows an import is about, as a person names them and as its plan does. */
export const importedKinds = [
  ["Schools", "schools"],
  ["Services", "services"],
  ["Clusters", "clusters"],
  ["Phases", "phases"],
] as const;

/** What an import would do to the rows of one kind, in one sentence; undefined where it has none. */
export function kindSentence(name: string, plan: KindPlan): string | undefined {
  const { read, matched, added, changed, closed, gone, leftOut, unchanged } = plan;
  const counts = [
    [read, "read"],
    [matched, "of them known"],
    [added.length, "new"],
    [changed.length, "changed"],
    [closed.length, "marked closed"],
    [gone.length, "without schools and no longer listed"],
    [unchanged, "as before"],
    [leftOut.length, "left out"],
  ] as const;
  const parts = counts.flatMap(([count, what]) =>
    count > 0 ? [`${numberText(count)} ${what}`] : [],
  );
  return parts.length > 0 ? `${name}: ${listText(parts)}.` : undefined;
}

/** One row, as a person names it. */
export const rowName = ({
  number,
  name,
}: {
  readonly number: string;
  readonly name?: string;
}): string => (name === undefined ? number : `${number} ${name}`);

/** What of a row would be different: `Students 120 → 131`. */
export const fieldText = ({
  heading,
  before,
  after,
}: KindPlan["changed"][number]["fields"][number]): string =>
  `${heading} ${before ?? "blank"} → ${after ?? "blank"}`;
