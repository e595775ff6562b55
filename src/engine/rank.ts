import { compareClusterNumbers, type Cluster } from "../domain/cluster";
import { advancement, type Phase } from "../domain/phase";
import type { Policy } from "../domain/policy";
import { compareScores, givenScore, scoreOf, type Score } from "./score";
import { roughOrder } from "./roughOrder";
import { sortedOrder } from "./sortedOrder";

/** A cluster that may be served, with what its place in the order depends on. */
export interface Candidate {
  readonly cluster: Cluster;
  /** Its row among the clusters given, from 0; −1 where it is only asked about. */
  readonly row: number;
  readonly phase: Phase;
  /** Students it is ranked with: its own, or those asked about. */
  readonly students: number;
  readonly tier: "Priority" | "Competing";
  /** 0 for the competing; for the priority phases the higher the more advanced. */
  readonly standing: number;
  readonly score: Score;
  /** A person decided that it is served first where it is tied. */
  readonly firstInTie: boolean;
}

/** What settled the order of two clusters that are equal in tier, phase and score. */
export type TieRule =
  | "a person's decision"
  | "more students"
  | "more rural schools"
  | "the lower cluster number";

/**
 * The candidate a cluster is in a phase; undefined where the policy does not serve that phase.
 */
export function candidateOf(
  cluster: Cluster,
  phase: Phase,
  policy: Policy,
  { row = -1, firstInTie = false, students = cluster.students, points }: CandidateOptions = {},
): Candidate | undefined {
  const tier = policy.phaseTreatment[phase];
  if (tier === "Not served") return undefined;
  const score = points === undefined ? scoreOf(cluster, policy, students) : givenScore(points);
  const standing = tier === "Priority" ? 1 + advancement(phase) : 0;
  return { cluster, row, phase, students, tier, standing, score, firstInTie };
}

interface CandidateOptions {
  readonly row?: number;
  readonly firstInTie?: boolean;
  /** "What if it had this many students of the same make-up." */
  readonly students?: number;
  /** Its score, where that is given. */
  readonly points?: number | undefined;
}

/** Negative where `a` comes first on tier, phase and score; 0 is a tie. */
export const compareMerit = (a: Candidate, b: Candidate): number =>
  b.standing - a.standing || compareScores(a.score, b.score);

/** What the tie rule looks at. */
export type Tied = Pick<Candidate, "cluster" | "students" | "firstInTie">;

/** The stated tie rule: a person's decision, more students, more rural schools, lower number. */
export function settleTie(a: Tied, b: Tied): { readonly order: number; readonly rule: TieRule } {
  const [x, y] = [a.cluster, b.cluster];
  if (a.firstInTie !== b.firstInTie)
    return { order: a.firstInTie ? -1 : 1, rule: "a person's decision" };
  if (a.students !== b.students) return { order: b.students - a.students, rule: "more students" };
  if (x.ruralSchools !== y.ruralSchools)
    return { order: y.ruralSchools - x.ruralSchools, rule: "more rural schools" };
  return { order: compareClusterNumbers(x.number, y.number), rule: "the lower cluster number" };
}

/** Negative where `a` is ranked before `b`. */
export const compareRank = (a: Candidate, b: Candidate): number =>
  compareMerit(a, b) || settleTie(a, b).order;

/** Best first: priority phases, most advanced first, then the competing ones by score. */
export function rank(candidates: readonly Candidate[]): Candidate[] {
  const keys = rankKeys(candidates);
  const compare = (a: number, b: number): number => {
    const clear = keys[b]! - keys[a]!;
    return Math.abs(clear) > notClear ? clear : compareRank(candidates[a]!, candidates[b]!);
  };
  const order = sortedOrder(candidates.length, compare, roughOrder(keys));
  return candidates.map((_, place) => candidates[order[place]!]!);
}

/** Higher for those ranked before others, if not closer than this: then only exact scores tell. */
export const notClear = 1e-8;

/** Standing and score as one number: a part of one for the points, of the most there are. */
function rankKeys(candidates: readonly Candidate[]): Float64Array {
  let most = 0;
  for (const { score } of candidates) most = Math.max(most, score.points);
  const keys = new Float64Array(candidates.length);
  candidates.forEach(({ standing, score }, index) => {
    keys[index] = standing + score.points / (most + 1);
  });
  return keys;
}
