import type { Rounding } from "../domain/policy";
import { roundings } from "../domain/policy";
import type { Allocation } from "./allocate";
import { roundedRoles, type ClaimStep } from "./claim";

/** What each rule adds to the claims of the clusters that may be served. */
export interface RuleEffects {
  /** Roles by rounding alone, each way, so that the choice of rounding is never hidden. */
  readonly byRounding: Readonly<Record<Rounding, number>>;
  /** What each rule after the rounding added (or took, for the maximum), in their order. */
  readonly added: Readonly<Record<Exclude<ClaimStep["rule"], "rounding">, number>>;
  /** All claims together. */
  readonly claims: number;
}

/** Sums over all ranked clusters. O(n). */
export function ruleEffects({ serving, input: { policy } }: Allocation): RuleEffects {
  const byRounding = { Nearest: 0, Up: 0, Down: 0 };
  const added = { minimum: 0, schools: 0, distance: 0, maximum: 0, "present roles": 0 };
  let claims = 0;
  for (const { claim } of serving.entries) {
    for (const rounding of roundings)
      byRounding[rounding] += roundedRoles(claim.students, policy.studentsPerRole, rounding);
    let before = claim.steps[0]!.roles;
    for (const { rule, roles } of claim.steps.slice(1)) {
      added[rule as keyof typeof added] += roles - before;
      before = roles;
    }
    claims += claim.roles;
  }
  return { byRounding, added, claims };
}
