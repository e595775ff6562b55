import type { Assessment } from "../domain/assessment";
import type { Day } from "../domain/day";
import type { Snapshot } from "../domain/snapshot";

/**
 * The phases as they stood at the end of a day: for each cluster the latest assessment by then
 * (of two on the same day the later row). Assessments after that day change nothing.
 */
export function snapshotAt(assessments: readonly Assessment[], asAt: Day): Snapshot {
  const latest = new Map<string, Assessment>();
  for (const assessment of assessments) {
    if (assessment.assessedOn > asAt) continue;
    const known = latest.get(assessment.clusterNumber);
    if (!known || known.assessedOn <= assessment.assessedOn)
      latest.set(assessment.clusterNumber, assessment);
  }
  return { asAt, phases: new Map([...latest].map(([number, { phase }]) => [number, phase])) };
}
