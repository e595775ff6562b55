import { countText } from "../domain/wording";
import type { KindPlan } from "./kindPlan";
import { assessmentKey } from "./mergeAssessments";
import type { ImportPlan } from "./planImport";

/** Changed rows that are listed one by one, and one sentence for those that are not. */
export interface ListedChanges {
  readonly sentence?: string;
  readonly listed: KindPlan["changed"];
}

/**
 * The changes to Phases. Rows of clusters that are no longer listed are only filled in, many at
 * once and for one reason, which is said instead of each of their cells.
 */
export function phasesOfGone({
  after: { assessments },
  clusters,
  phases: { changed },
}: Pick<ImportPlan, "after" | "clusters" | "phases">): ListedChanges {
  const gone = new Set(clusters.gone.map(({ number }) => number));
  const keys = new Set(
    assessments.filter(({ clusterNumber }) => gone.has(clusterNumber)).map(assessmentKey),
  );
  const isFilledIn = ({ number, fields }: KindPlan["changed"][number]) =>
    keys.has(number) && fields.every(({ before }) => before === undefined);
  const count = changed.filter(isFilledIn).length;
  if (count === 0) return { listed: changed };
  return {
    sentence: `${countText(count, "changed row")} of Phases ${count === 1 ? "is of a cluster that is" : "are of clusters that are"} no longer listed: region and counts that were blank there are filled in as they stood before; the phases stay.`,
    listed: changed.filter((row) => !isFilledIn(row)),
  };
}
