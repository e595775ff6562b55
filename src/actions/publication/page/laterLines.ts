import type { Explanation } from "../../../engine/explain";

/** What a cluster without roles can take from what would have had to be different on a past day. */
export function laterLines({ decision, wouldServe }: Explanation): string[] {
  if (decision.roles > 0 || decision.override) return [];
  return [
    ...(wouldServe.phase
      ? [`${wouldServe.phase.phase} is the least advanced phase that would have been enough.`]
      : []),
    ...(decision.phase === undefined
      ? ["How a cluster comes into the delivery model is not in the data; ask, as below."]
      : []),
    "What has changed since that day can count in a later allocation, not in this one.",
  ];
}
