import type { Assessment } from "../domain/assessment";
import type { Day } from "../domain/day";

/**
 * The assessment that holds for each cluster at the end of a day, by cluster number: its latest by
 * then (of two on the same day the later row). Assessments after that day change nothing.
 */
export function standingAt(assessments: readonly Assessment[], asAt: Day): Map<string, Assessment> {
  const latest = new Map<string, Assessment>();
  for (const assessment of assessments) {
    if (assessment.assessedOn > asAt) continue;
    const known = latest.get(assessment.clusterNumber);
    if (!known || known.assessedOn <= assessment.assessedOn)
      latest.set(assessment.clusterNumber, assessment);
  }
  return latest;
}
