import type { Assessment } from "../domain/assessment";
import { compareClusterNumbers } from "../domain/cluster";
import type { MovementKind } from "../domain/movement";
import { advancement, type Phase } from "../domain/phase";

/** One cluster between two terms. */
export interface Movement {
  readonly clusterNumber: string;
  readonly kind: MovementKind;
  /** Phase in the earlier term, or the last one before it. */
  readonly before?: Phase;
  readonly after?: Phase;
}

/**
 * What moved between two terms, lowest cluster number first. A cluster that the earlier term did not
 * report is compared with its last phase before; one never reported before is new. O(n log n).
 * @param before the assessment that held for each cluster at the end of the earlier term
 * @param after those of the later term alone
 */
export function movements(
  before: ReadonlyMap<string, Assessment>,
  after: readonly Assessment[],
): Movement[] {
  const later = new Map(after.map((assessment) => [assessment.clusterNumber, assessment.phase]));
  const numbers = new Set([...before.keys(), ...later.keys()]);
  return [...numbers].sort(compareClusterNumbers).map((clusterNumber) => {
    const was = before.get(clusterNumber)?.phase;
    const is = later.get(clusterNumber);
    const phases = { ...(was && { before: was }), ...(is && { after: is }) };
    return { clusterNumber, kind: kindOf(was, is), ...phases };
  });
}

function kindOf(before: Phase | undefined, after: Phase | undefined): MovementKind {
  if (before === undefined) return "New";
  if (after === undefined) return "Left or not reported";
  const steps = advancement(after) - advancement(before);
  return steps > 0 ? "Forward" : steps < 0 ? "Back" : "Same phase";
}
