import type { Cluster } from "../../src/domain/cluster";
import { impossible } from "../../src/domain/impossible";
import { figuresOf, type DraftCluster } from "./draft";

/** A draft with its figures. */
export interface Figured {
  readonly draft: DraftCluster;
  readonly figures: Cluster;
}

/** What makes two clusters a pair, and how much they would have to be changed. */
export interface Likeness {
  readonly alike: (a: Cluster, b: Cluster) => boolean;
  readonly apart: (a: Cluster, b: Cluster) => number;
}

/** The two clusters that are alike and least apart; the first of equals. O(n²). */
export function closestPair(
  drafts: readonly DraftCluster[],
  { alike, apart }: Likeness,
): readonly [Figured, Figured] {
  const all = drafts.map((draft) => ({ draft, figures: figuresOf(draft) }));
  let best: readonly [Figured, Figured] | undefined;
  let least = Infinity;
  all.forEach((a, index) => {
    for (const b of all.slice(index + 1)) {
      if (!alike(a.figures, b.figures) || apart(a.figures, b.figures) >= least) continue;
      best = [a, b];
      least = apart(a.figures, b.figures);
    }
  });
  return best ?? impossible("no two clusters are alike");
}

/** Whether they have the same share of rural schools and as many kura. */
export const sameRuralShareAndKura = (a: Cluster, b: Cluster): boolean =>
  a.ruralSchools * b.schools === b.ruralSchools * a.schools &&
  a.maoriMediumKura === b.maoriMediumKura;
