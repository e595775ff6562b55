import type { Assessment } from "../domain/assessment";
import { phases, type Phase } from "../domain/phase";
import { regions, type Region } from "../domain/region";
import { rolloutMeasures, type RolloutMeasure } from "../domain/rolloutMeasure";

/** What was not counted in its assessment is none. */
const amounts: Readonly<Record<RolloutMeasure, (assessment: Assessment) => number>> = {
  Clusters: () => 1,
  "Early learning services, schools and kura": ({ services = 0, schools = 0 }) =>
    services + schools,
  "Children and young people": ({ children = 0 }) => children,
  "Māori medium kura and kōhanga reo": ({ maoriMediumKura = 0, kohangaReo = 0 }) =>
    maoriMediumKura + kohangaReo,
};

/** How much a cluster counts for a measure. */
export const amountOf = (measure: RolloutMeasure, assessment: Assessment): number =>
  amounts[measure](assessment);

/** One measure for the country or a region. */
export interface RolloutRow {
  readonly measure: RolloutMeasure;
  /** Undefined for the whole country. */
  readonly region?: Region;
  readonly byPhase: Readonly<Record<Phase, number>>;
  readonly total: number;
  /** Total at the end of the term before; undefined where there was none. */
  readonly before?: number;
}

/**
 * The national view of the rollout: for each measure the country, then the ten regions. A cluster
 * whose assessment names no region counts for the country only. O(assessments).
 * @param standing the assessment that holds for each cluster
 * @param before the same at the end of the term before
 */
export const rollout = (
  standing: Iterable<Assessment>,
  before?: Iterable<Assessment>,
  measures: readonly RolloutMeasure[] = rolloutMeasures,
): RolloutRow[] => {
  const now = [...standing];
  const then = before && [...before];
  return measures.flatMap((measure) => {
    const counts = countsOf(now, measure);
    const earlier = then && countsOf(then, measure);
    return [undefined, ...regions].map((region): RolloutRow => {
      const byPhase = counts.get(region) ?? none;
      const was = earlier && totalOf(earlier.get(region) ?? none);
      return {
        measure,
        ...(region && { region }),
        byPhase,
        total: totalOf(byPhase),
        ...(was !== undefined && { before: was }),
      };
    });
  });
};

type Counts = Record<Phase, number>;

const none = Object.fromEntries(phases.map((phase) => [phase, 0])) as Counts;

const totalOf = (counts: Readonly<Counts>): number =>
  phases.reduce((sum, phase) => sum + counts[phase], 0);

/** Counts by phase of each region, and of the country under undefined. */
function countsOf(
  standing: readonly Assessment[],
  measure: RolloutMeasure,
): Map<Region | undefined, Counts> {
  const counts = new Map<Region | undefined, Counts>();
  for (const assessment of standing)
    for (const region of new Set([undefined, assessment.region])) {
      const own = counts.get(region) ?? { ...none };
      own[assessment.phase] += amountOf(measure, assessment);
      counts.set(region, own);
    }
  return counts;
}
