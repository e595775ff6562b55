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

/** How many clusters moved which way since the term before, in one sentence. */
export function movedSentence({ movements, previous, current }: Rollout): string {
  const counts = movementCounts(movements);
  const parts = movementKinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${numberText(counts[kind])} ${inWords[kind]}`);
  return `Clusters from ${previous?.term ?? "the term before"} to ${current.term}: ${listText(parts)}.`;
}

/** Clusters by how they moved. */
export const movementCounts = (movements: Rollout["movements"]): Record<MovementKind, number> =>
  Object.fromEntries(
    movementKinds.map((kind) => [kind, movements.filter((each) => each.kind === kind).length]),
  ) as Record<MovementKind, number>;
