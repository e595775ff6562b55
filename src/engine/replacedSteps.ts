import type { Cluster } from "../domain/cluster";
import type { Policy } from "../domain/policy";
import { countText, numberText } from "../domain/wording";
import type { Allocation, Decision } from "./allocate";
import { claimOf, keptRoles } from "./claim";
import { claimStep } from "./claimSteps";
import { floorSteps } from "./floorStep";
import { candidateOf } from "./rank";
import { scoreStep } from "./scoreStep";
import { sharingWeight } from "./sharingWeight";
import type { Step } from "./step";
import { weightText } from "./weightText";

/**
 * What the rules said of a cluster whose roles a person set within the total, up to its claim or
 * its weight: it was not served by them, so they made no award. O(1).
 */
export function replacedSteps({ input: { policy } }: Allocation, decision: Decision): Step[] {
  const { cluster, phase, outcome } = decision;
  if (outcome !== "set by a person") return [];
  const candidate = phase && candidateOf(cluster, phase, policy);
  if (!candidate) return [unranked(cluster, policy)];
  if (policy.serve === "Proportional") {
    const weight = weightText(sharingWeight(cluster, policy), policy);
    return [
      ...floorSteps(cluster, policy),
      byTheRules(
        `it would have shared the roles by a weight of ${weight}; a decision replaced that`,
      ),
    ];
  }
  const claim = claimOf(cluster, policy);
  const asked = claim.roles === 0 ? "no roles" : countText(claim.roles, "role");
  return [
    scoreStep(candidate.score),
    ...claim.steps.map((step) => claimStep(policy, cluster, { claim, step })),
    byTheRules(`it would have claimed ${asked}; a decision replaced that`),
  ];
}

function unranked(cluster: Cluster, policy: Policy): Step {
  const kept = keptRoles(cluster, policy);
  const keeps = kept > 0 ? `, and would keep the ${numberText(kept)} it holds` : "";
  return byTheRules(`it would not have been ranked${keeps}; a decision replaced that`);
}

const byTheRules = (what: string): Step => ({
  what: "By the rules",
  sentence: `By the rules ${what}.`,
});
