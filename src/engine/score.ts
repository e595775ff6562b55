import type { Cluster } from "../domain/cluster";
import type { Policy } from "../domain/policy";

/** One factor of the score: its value as an exact fraction from 0 to 1, and its weight in points. */
export interface Factor {
  readonly name:
    | "rural schools"
    | "Māori and Pacific students"
    | "Māori medium kura"
    | "students"
    | "as given";
  readonly numerator: number;
  readonly denominator: number;
  readonly weight: number;
}

/** A cluster's score in points: the weighted sum of its factors. */
export interface Score {
  /** Correct to about 12 digits: for show, and to compare scores that are not close. */
  readonly points: number;
  /** Made anew each time: most scores are never explained. */
  readonly factors: readonly Factor[];
}

const factor = (
  name: Factor["name"],
  weight: number,
  amount: number,
  reference: number,
): Factor => ({
  name,
  weight,
  // A share without a whole (no schools, no students) counts as none; above the reference, as full.
  numerator: reference === 0 ? 0 : Math.min(amount, reference),
  denominator: reference === 0 ? 1 : reference,
});

type Factors = readonly [Factor, Factor, Factor, Factor];

/** @param students counts in the students factor only */
function factorsOf(cluster: Cluster, policy: Policy, students: number): Factors {
  const { weights } = policy;
  const groups = cluster.maoriStudents + cluster.pacificStudents;
  return [
    factor("rural schools", weights.ruralShare, cluster.ruralSchools, cluster.schools),
    factor("Māori and Pacific students", weights.maoriPacificShare, groups, cluster.students),
    factor(
      "Māori medium kura",
      weights.maoriMedium,
      cluster.maoriMediumKura,
      policy.maoriMediumReference,
    ),
    factor("students", weights.students, students, policy.studentsReference),
  ];
}

/** Points that a factor brings. */
export const factorPoints = ({ weight, numerator, denominator }: Factor): number =>
  (weight * numerator) / denominator;

/**
 * The points of a score alone: of each factor, without a loop, so that compiled none is made.
 * @param students counts in the students factor only
 */
export function pointsOf(cluster: Cluster, policy: Policy, students: number): number {
  const factors = factorsOf(cluster, policy, students);
  return (
    factorPoints(factors[0]) +
    factorPoints(factors[1]) +
    factorPoints(factors[2]) +
    factorPoints(factors[3])
  );
}

class ClusterScore implements Score {
  readonly points: number;

  constructor(
    private readonly cluster: Cluster,
    private readonly policy: Policy,
    private readonly students: number,
  ) {
    this.points = pointsOf(cluster, policy, students);
  }

  get factors(): Factors {
    return factorsOf(this.cluster, this.policy, this.students);
  }
}

/**
 * The score that ranks clusters of one tier (seed 000 names the factors; their weights and
 * references are the policy's). Each factor is limited to 0–1 against a fixed reference, so a
 * score depends on the cluster's own figures alone.
 * @param students counts in the students factor only: "what if it had more students of the same
 *   make-up"; the shares stay as they are.
 */
export const scoreOf = (cluster: Cluster, policy: Policy, students = cluster.students): Score =>
  new ClusterScore(cluster, policy, students);

/** Of a given score so many parts of a point count: beyond them, what was printed is not exact. */
const partsOfAPoint = 1e9;

/** A score that was given and not worked out: it stays as it is, whatever the students. */
export const givenScore = (points: number): Score => ({
  factors: [
    {
      name: "as given",
      numerator: Math.round(points * partsOfAPoint),
      denominator: partsOfAPoint,
      weight: 1,
    },
  ],
  points,
});

/** −1 where `a` is clearly higher, 1 where `b` is; 0 where floats cannot tell for certain. */
export function comparePoints(a: number, b: number): number {
  const difference = b - a;
  if (Math.abs(difference) <= 1e-9 * Math.max(1, a)) return 0;
  return difference > 0 ? 1 : -1;
}

/** −1 where `a` has the higher score; exact: only scores that differ clearly are compared as floats. */
export function compareScores(a: Score, b: Score): number {
  const clear = comparePoints(a.points, b.points);
  if (clear !== 0) return clear;
  const [x, y] = [exactly(a), exactly(b)];
  const exact = y.numerator * x.denominator - x.numerator * y.denominator;
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}

function exactly({ factors }: Score): { numerator: bigint; denominator: bigint } {
  let numerator = 0n;
  let denominator = 1n;
  for (const factor of factors) {
    const below = BigInt(factor.denominator);
    const above = BigInt(factor.weight) * BigInt(factor.numerator);
    numerator = numerator * below + above * denominator;
    denominator *= below;
  }
  return { numerator, denominator };
}
