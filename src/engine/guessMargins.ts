import type { Policy } from "../domain/policy";
import type { Allocation, Decision } from "./allocate";
import { marginsOf as sharingMargins } from "./apportion/margins";
import type { Margins } from "./margins";
import type { Entry } from "./prepare";
import { sharingCutOf } from "./sharedRolesIf";
import { sharingTerms } from "./sharingTerms";

/**
 * Where to begin looking for the margins of a cluster. In block: where its rounding changes. In
 * proportional serving: exact where its region's roles and the tie rule stay as they are, which is
 * most often so; O(n).
 */
export function guessMargins(allocation: Allocation, decision: Decision): Margins {
  const { cluster, place } = decision;
  const { serving, input } = allocation;
  const { serve, method, regionalFloor } = input.policy;
  if (place === undefined) return {};
  if (serve === "Block")
    return decision.computed > 0
      ? roundingMargins(decision, input.policy)
      : { studentsToGain: scoreMargin(allocation, decision) };
  const own = serving.entries[place - 1]!;
  if (own.limits.weight === 0) return {};
  if (!regionalFloor) {
    const { margins } = sharingCutOf(allocation);
    return inStudents(decision, own, [margins.toGain[place - 1], margins.toLose[place - 1]]);
  }
  const members = serving.entries.flatMap((entry, index) =>
    entry.candidate.cluster.region !== cluster.region ? [] : [{ entry, index }],
  );
  const terms = sharingTerms(members.map(({ entry }) => entry));
  const awards = Int32Array.from(members, ({ index }) => serving.roles[index]!);
  const margins = sharingMargins(terms.weights, { awards }, { method, ...terms });
  const at = members.findIndex(({ entry }) => entry === own);
  return inStudents(decision, own, [margins?.toGain[at], margins?.toLose[at]]);
}

/** Changes of weight as changes of students of the same make-up. */
function inStudents(
  { cluster }: Decision,
  { limits }: Entry,
  weights: readonly (number | undefined)[],
): Margins {
  const [studentsToGain, studentsToLose] = weights.map((weight) =>
    weight === undefined ? undefined : Math.ceil((weight * cluster.students) / limits.weight),
  );
  return { studentsToGain, studentsToLose };
}

/**
 * Students that would score as much as the cluster at which the roles ran out; none would do where
 * that one is of another tier or phase.
 */
function scoreMargin({ serving, input }: Allocation, { candidate }: Decision): number {
  const last = serving.entries[serving.stoppedAt ?? 0]!.candidate;
  if (last.standing !== candidate!.standing) return Infinity;
  const { studentsReference, weights } = input.policy;
  const points = last.score.points - candidate!.score.points;
  return Math.ceil((points * studentsReference) / Math.max(1, weights.students));
}

/** Students from which an entitlement rounds to some roles, above a whole number of ratios. */
const roundsUpFrom = { Nearest: -0.5, Up: -1, Down: 0 };

function roundingMargins({ cluster, computed }: Decision, policy: Policy): Margins {
  const { studentsPerRole, rounding } = policy;
  const from = (roles: number) => (roles + roundsUpFrom[rounding]) * studentsPerRole;
  return {
    studentsToGain: Math.ceil(from(computed + 1) - cluster.students),
    studentsToLose: Math.floor(cluster.students - from(computed)) + 1,
  };
}
