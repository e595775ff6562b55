import type { Policy } from "../../src/domain/policy";
import { candidateOf, rank } from "../../src/engine/rank";
import { figuresOf, type DraftCluster } from "./draft";

/** Competing clusters, best first, as the engine ranks them. */
export function inRankOrder(drafts: readonly DraftCluster[], policy: Policy): DraftCluster[] {
  const byNumber = new Map(drafts.map((draft) => [String(draft.number), draft]));
  const candidates = drafts.flatMap(
    (draft) => candidateOf(figuresOf(draft), "Engagement", policy) ?? [],
  );
  return rank(candidates).map(({ cluster }) => byNumber.get(cluster.number)!);
}
