import { movementKinds, type MovementKind } from "../domain/movement";
import { listText, numberText } from "../domain/wording";
import type { Rollout } from "./rolloutFrom";

const inWords: Readonly<Record<MovementKind, string>> = {
  Forward: "moved forward",
  Back: "moved back",
  "Same phase": "in the same phase",
  New: "new",
  "Left or not reported": "left or not reported",
};

/**
 * How many clusters moved which way since the term before, in one sentence. While the last term is
 * still being reported, most of those that are missing will yet come.
 */
export function movedSentence(view: Rollout): string {
  const { movements, previous, current } = view;
  const counts = movementCounts(movements);
  const wordsOf = (kind: MovementKind) =>
    kind === "Left or not reported" && isBeingReported(view)
      ? "not reported yet (or left)"
      : inWords[kind];
  const parts = movementKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${numberText(counts[kind])} ${wordsOf(kind)}`);
  return `Clusters from ${previous?.term ?? "the term before"} to ${current.term}: ${listText(parts)}.`;
}

/** Whether returns of the term may still be coming in: no later one has begun by that day. */
const isBeingReported = ({ terms, current, asAt }: Rollout): boolean =>
  terms.at(-1)?.term === current.term || asAt < current.to;

/** Clusters by how they moved. */
export const movementCounts = (movements: Rollout["movements"]): Record<MovementKind, number> =>
  Object.fromEntries(
    movementKinds.map((kind) => [kind, movements.filter((each) => each.kind === kind).length]),
  ) as Record<MovementKind, number>;
