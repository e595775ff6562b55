import { describeDay } from "../domain/day";
import { countText, numberText } from "../domain/wording";
import type { Allocation, Decision, Outcome } from "./allocate";

type Reason = (decision: Decision, allocation: Allocation) => string;

/** Why a cluster gets what it gets, in one or two sentences of under 30 words. */
export function summaryOf(allocation: Allocation, decision: Decision): string {
  const { override, computed } = decision;
  if (override?.way === "On top")
    return `${gets(decision)} by a decision of ${override.decidedBy} on top of the total; by the rules it would get ${numberText(computed)}.`;
  return reasons[decision.outcome](decision, allocation);
}

const gets = ({ cluster, roles }: Decision): string =>
  `${cluster.name} gets ${roles === 0 ? "no roles" : countText(roles, "role")}`;

const getsKept = (decision: Decision): string =>
  `${gets(decision)}${decision.roles > 0 ? ", those it holds" : ""}`;

const dayOf = ({ input }: Allocation): string => describeDay(input.snapshot.asAt);

const reasons: Record<Outcome, Reason> = {
  "whole claim": (decision, allocation) =>
    `${gets(decision)}, its whole claim. It stood in ${decision.phase} on ${dayOf(allocation)} and was number ${decision.place} in the order.`,
  "part of the claim": (decision) =>
    `${gets(decision)} of the ${countText(decision.claim!.roles, "role")} it could claim. The roles ran out at its place, number ${decision.place}.`,
  "roles ran out": (decision, { input }) =>
    `${gets(decision)}. The ${countText(input.policy.roles, "role")} had run out before its place in the order, number ${decision.place}, came.`,
  "no claim": (decision, { input }) =>
    `${gets(decision)}. Its ${countText(decision.cluster.students, "student")} round to none at one role for ${numberText(input.policy.studentsPerRole)}, and there is no minimum.`,
  share: (decision, { input, prepared, serving }) =>
    `${gets(decision)}, its share of ${countText(prepared.roles, "role")} among ${countText(serving.entries.length, "cluster")} by the ${input.policy.method} method.`,
  "phase not served": (decision, allocation) =>
    `${getsKept(decision)}. It stood in ${decision.phase} on ${dayOf(allocation)}, a phase this policy does not serve.`,
  "not in the snapshot": (decision, allocation) =>
    `${getsKept(decision)}. It was not yet in the Learning Support Delivery Model on ${dayOf(allocation)}.`,
  "set by a person": (decision) =>
    `${gets(decision)} by a decision of ${decision.override!.decidedBy}, within the total.`,
};
