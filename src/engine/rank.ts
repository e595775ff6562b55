import { compareClusterNumbers, type Cluster } from "../domain/cluster";
import { advancement, type Phase } from "../domain/phase";
import type { Policy } from "../domain/policy";
import { compareScores, givenScore, scoreOf, type Score } from "./score";

/** A cluster that may be served, with what its place in the order depends on. */
export interface Candidate {
  readonly cluster: Cluster;
  readonly phase: Phase;
  readonly tier: "Priority" | "Competing";
  readonly score: Score;
  /** A person decided that it is served first where it is tied. */
  readonly firstInTie: boolean;
}

/** What settled the order of two clusters that are equal in tier, phase and score. */
export type TieRule =
  "a person's decision" | "more students" | "more rural schools" | "the lower cluster number";

/**
 * The candidate a cluster is in a phase; undefined where the policy does not serve that phase.
 */
export function candidateOf(
  cluster: Cluster,
  phase: Phase,
  policy: Policy,
  { firstInTie = false, students = cluster.students, points }: CandidateOptions = {},
): Candidate | undefined {
  const tier = policy.phaseTreatment[phase];
  if (tier === "Not served") return undefined;
  const score = points === undefined ? scoreOf(cluster, policy, students) : givenScore(points);
  return { cluster, phase, tier, score, firstInTie };
}

interface CandidateOptions {
  readonly firstInTie?: boolean;
  /** "What if it had this many students of the same make-up." */
  readonly students?: number;
  /** Its score, where that is given. */
  readonly points?: number | undefined;
}

/** Negative where `a` comes first on tier, phase and score; 0 is a tie. */
export function compareMerit(a: Candidate, b: Candidate): number {
  if (a.tier !== b.tier) return a.tier === "Priority" ? -1 : 1;
  if (a.tier === "Priority" && a.phase !== b.phase)
    return advancement(b.phase) - advancement(a.phase);
  return compareScores(a.score, b.score);
}

/** The stated tie rule: a person's decision, more students, more rural schools, lower number. */
export function settleTie(
  a: Candidate,
  b: Candidate,
): { readonly order: number; readonly rule: TieRule } {
  const [x, y] = [a.cluster, b.cluster];
  if (a.firstInTie !== b.firstInTie)
    return { order: a.firstInTie ? -1 : 1, rule: "a person's decision" };
  if (x.students !== y.students) return { order: y.students - x.students, rule: "more students" };
  if (x.ruralSchools !== y.ruralSchools)
    return { order: y.ruralSchools - x.ruralSchools, rule: "more rural schools" };
  return { order: compareClusterNumbers(x.number, y.number), rule: "the lower cluster number" };
}

/** Best first: priority phases, most advanced first, then the competing ones by score. */
export const rank = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => compareMerit(a, b) || settleTie(a, b).order);
