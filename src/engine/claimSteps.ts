import type { Cluster } from "../domain/cluster";
import type { Policy } from "../domain/policy";
import { countText, numberText } from "../domain/wording";
import type { Allocation, Decision } from "./allocate";
import { awardStep } from "./awardStep";
import type { Claim, ClaimStep } from "./claim";
import { shareSteps } from "./shareSteps";
import type { Step } from "./step";

/** How students became a claim and a claim became roles, step by step. */
export function claimSteps(allocation: Allocation, decision: Decision): Step[] {
  const { claim, place } = decision;
  if (!claim || place === undefined) return [];
  return allocation.input.policy.serve === "Block"
    ? [
        ...claim.steps.map((step) =>
          claimStep(allocation.input.policy, decision.cluster, { claim, step }),
        ),
        awardStep(allocation, { claim, place: place - 1, computed: decision.computed }),
      ]
    : shareSteps(allocation, decision);
}

/** What one rule made of a claim. */
export function claimStep(
  policy: Policy,
  cluster: Cluster,
  { claim, step: { rule, roles } }: { readonly claim: Claim; readonly step: ClaimStep },
): Step {
  const become = countText(roles, "role");
  const spread = numberText(cluster.spreadKm ?? 0, 1);
  const sentences: Record<ClaimStep["rule"], string> = {
    rounding: `${countText(claim.students, "student")} ÷ ${numberText(policy.studentsPerRole)} = ${numberText(claim.students / policy.studentsPerRole, 2)}, rounded ${policy.rounding === "Nearest" ? "to nearest" : policy.rounding.toLowerCase()}: ${become}.`,
    minimum: `Raised to ${become}: a served cluster gets at least ${numberText(policy.minimumRoles)}.`,
    schools: `Raised to ${become}: ${countText(cluster.schools, "school")}, at most ${policy.schoolsPerRole} to a role.`,
    distance: `Raised to ${become}: its schools lie up to ${spread} km apart, so at most ${policy.schoolsPerRoleWide} to a role.`,
    maximum: `Limited to ${become}: a cluster gets no more than ${policy.maximumRoles}.`,
    "present roles": `Raised to ${become}: it holds that many already, and present roles are kept.`,
  };
  const titles: Record<ClaimStep["rule"], string> = {
    rounding: "Entitlement",
    minimum: "Minimum",
    schools: "Number of schools",
    distance: "Distance",
    maximum: "Maximum",
    "present roles": "Present roles",
  };
  return { what: titles[rule], sentence: sentences[rule], roles };
}
