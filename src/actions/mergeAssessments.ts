import type { Assessment } from "../domain/assessment";
import type { Cluster } from "../domain/cluster";
import { describeDay } from "../domain/day";
import type { ImportSources } from "./importSources";

/** Stands for the term of a phase that is only assumed. */
export const assumedTerm = "Assumed";

/** What tells one assessment from another. */
export const assessmentKey = ({ clusterNumber, term }: Assessment): string =>
  `${clusterNumber}, ${term}`;

/**
 * The history with assessments that were given, which replace those of the same cluster and term,
 * or with one assumed for each cluster that has none. What comes in without a region gets that of
 * its cluster, as the rollout counts by it.
 */
export function mergeAssessments(
  present: readonly Assessment[],
  given: readonly Assessment[] | undefined,
  clusters: readonly Cluster[],
  assumed: ImportSources["assumed"],
): readonly Assessment[] {
  if (!given) return [...present, ...assumedFor(clusters, present, assumed)];
  const regions = new Map(clusters.map(({ number, region }) => [number, region]));
  const news = new Map(given.map((each) => [assessmentKey(each), each]));
  const before = new Set(present.map(assessmentKey));
  const inRegion = (each: Assessment, was?: Assessment): Assessment => {
    const region = each.region ?? was?.region ?? regions.get(each.clusterNumber);
    return region ? { ...each, region } : each;
  };
  return [
    ...present.map((each) => {
      const now = news.get(assessmentKey(each));
      return now ? { ...each, ...inRegion(now, each) } : each;
    }),
    ...given.filter((each) => !before.has(assessmentKey(each))).map((each) => inRegion(each)),
  ];
}

function assumedFor(
  clusters: readonly Cluster[],
  present: readonly Assessment[],
  assumed: ImportSources["assumed"],
): Assessment[] {
  if (!assumed) return [];
  const assessed = new Set(present.map(({ clusterNumber }) => clusterNumber));
  return clusters
    .filter(({ number }) => !assessed.has(number))
    .map(({ number, region }) => ({
      clusterNumber: number,
      region,
      term: assumedTerm,
      assessedOn: assumed.on,
      phase: assumed.phase,
      comment: "Assumption: the same phase for every cluster, as none was given.",
    }));
}

/** What to say of phases that are all the same assumption; nothing where any is not. */
export function assumptionIn(assessments: readonly Assessment[]): string | undefined {
  const [first] = assessments;
  const isSame = ({ term, phase, assessedOn }: Assessment) =>
    term === assumedTerm && phase === first!.phase && assessedOn === first!.assessedOn;
  return first && assessments.every(isSame)
    ? `Assumption: every cluster in ${first.phase} on ${describeDay(first.assessedOn)}; real phases were not given.`
    : undefined;
}
