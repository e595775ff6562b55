import { rolesSetBy } from "../domain/override";
import type { Policy } from "../domain/policy";
import type { Allocation, Decision } from "./allocate";
import { firstWhere } from "./firstWhere";
import { guessMargins } from "./guessMargins";
import type { Margins } from "./margins";
import { reachesIf } from "./probe";

/**
 * Whether a cluster that grows while others do not never loses. Not so under Hamilton and Quota,
 * nor in block where a claim that does not fit gets nothing: there margins would mislead.
 */
const isMonotone = ({ serve, lastCluster, method }: Policy): boolean =>
  serve === "Block"
    ? lastCluster === "Gets what is left"
    : method !== "Hamilton" && method !== "Quota";

/**
 * Both margins of one cluster, exactly: found by allocating again, as roles only rise with
 * students. Undefined for a cluster that is not ranked or whose roles a person set, and under
 * rules that are not monotone. O(n log students).
 */
export function marginsOf(allocation: Allocation, decision: Decision): Margins | undefined {
  const { policy } = allocation.input;
  if (!decision.candidate || !isMonotone(policy)) return undefined;
  if (rolesSetBy(decision.override) !== undefined) return undefined;
  const { students } = decision.cluster;
  const now = decision.computed;
  const guess = guessMargins(allocation, decision);
  const gains = (more: number) => reachesIf(allocation, decision, students + more, now + 1);
  const loses = (fewer: number) => not(reachesIf(allocation, decision, students - fewer, now));
  const last = now === 0 ? 0 : students;
  return {
    studentsToGain: firstPossible(gains, farthest(students, policy), guess.studentsToGain),
    studentsToLose: firstPossible(loses, last, guess.studentsToLose),
  };
}

type Answer = boolean | undefined;

const not = (answer: Answer): Answer => (answer === undefined ? undefined : !answer);

/** The smallest change that brings other roles. Changes too large to be allocated bring none. */
function firstPossible(
  bringsOther: (change: number) => Answer,
  last: number,
  guess: number | undefined,
): number | undefined {
  let someTooLarge = false;
  const otherOrTooLarge = (change: number) => {
    const answer = bringsOther(change);
    if (answer === undefined) someTooLarge = true;
    return answer ?? true;
  };
  const change = firstWhere(otherOrTooLarge, last, guess);
  if (change === undefined || !someTooLarge) return change;
  return bringsOther(change) === undefined ? undefined : change;
}

/** Beyond ten times the students and a hundred roles' worth, a gain is no longer news. */
const farthest = (students: number, { studentsPerRole }: { studentsPerRole: number }) =>
  10 * students + 100 * studentsPerRole;
