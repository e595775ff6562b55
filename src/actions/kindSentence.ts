import { listText, numberText } from "../domain/wording";
import type { KindPlan } from "./kindPlan";

/** The kinds of rows an import is about, as a person names them and as its plan does. */
export const importedKinds = [
  ["Schools", "schools"],
  ["Services", "services"],
  ["Clusters", "clusters"],
  ["Phases", "phases"],
] as const;

/**
 * What an import would do to the rows of one kind, each source counted by itself; undefined where
 * it has none.
 */
export function kindSentence(name: string, plan: KindPlan): string | undefined {
  const { list } = plan;
  const ofList: readonly Count[] = list
    ? [
        [list.read, "read"],
        [list.leftOut.length, "left out"],
      ]
    : [];
  const sentences = [
    countsSentence(name, countsOf(plan)),
    countsSentence(`Cluster list, ${name.toLowerCase()}`, ofList),
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(" ") || undefined;
}

type Count = readonly [count: number, what: string];

function countsOf(plan: KindPlan): readonly Count[] {
  const { read, matched, added, changed, toNoCluster, closed, gone, leftOut, unchanged } = plan;
  return [
    [read, "read"],
    [matched, "of them known"],
    [added.length, "new"],
    [changed.length, "changed"],
    [toNoCluster, "of them in no cluster any more"],
    [closed.length, "marked closed"],
    [gone.length, "without schools and no longer listed"],
    [unchanged, "as before"],
    [leftOut.length, "left out"],
  ];
}

function countsSentence(name: string, counts: readonly Count[]): string | undefined {
  const parts = counts.flatMap(([count, what]) =>
    count > 0 ? [`${numberText(count)} ${what}`] : [],
  );
  return parts.length > 0 ? `${name}: ${listText(parts)}.` : undefined;
}

/** All rows of its sources that are not taken. */
export const allLeftOut = ({ leftOut, list }: KindPlan): KindPlan["leftOut"] => [
  ...leftOut,
  ...(list?.leftOut ?? []),
];

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
