import { countText, numberText } from "../domain/wording";
import type { Allocation, Decision, Outcome } from "./allocate";
import { onDay } from "./onDay";

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

const reasons: Record<Outcome, Reason> = {
  "whole claim": (decision, { input }) =>
    `${gets(decision)}, all it could claim. It stood in ${decision.phase}${onDay(input.snapshot)} and was number ${numberText(decision.place!)} in the order.`,
  "part of the claim": (decision, { serving }) => {
    const could = `${gets(decision)} of the ${countText(decision.claim!.roles, "role")} it could claim`;
    const number = numberText(decision.place!);
    return decision.computed > serving.entries[decision.place! - 1]!.kept
      ? `${could}. The roles ran out at its place, number ${number}.`
      : `${could}: those it holds. No more could be given at its place in the order, number ${number}.`;
  },
  "roles ran out": (decision, { serving, input }) => {
    const number = numberText(decision.place!);
    if (serving.unspent === 0)
      return `${gets(decision)}. The ${countText(input.policy.roles, "role")} had run out before its place in the order, number ${number}, came.`;
    const stop = serving.stoppedAt! + 1;
    return stop === decision.place
      ? `${gets(decision)}. Its claim of ${numberText(decision.claim!.roles)} no longer fitted at its place in the order, number ${number}.`
      : `${gets(decision)}. Its place in the order is number ${number}, and the claim of number ${numberText(stop)} no longer fitted.`;
  },
  "no claim": (decision, { input }) => {
    const { maximumRoles, studentsPerRole } = input.policy;
    const students = countText(decision.cluster.students, "student");
    return maximumRoles === 0
      ? `${gets(decision)}. The most a cluster may get is none.`
      : `${gets(decision)}. One role for ${numberText(studentsPerRole)} comes to none for ${students}, and there is no minimum.`;
  },
  share: (decision, { input, prepared, serving }) =>
    `${gets(decision)}, its share of ${countText(prepared.roles, "role")} among ${countText(serving.entries.length, "cluster")} by the ${input.policy.method} method.`,
  "phase not served": (decision, { input }) =>
    `${getsKept(decision)}. It stood in ${decision.phase}${onDay(input.snapshot)}, a phase this policy does not serve.`,
  "not in the snapshot": (decision, { input }) =>
    `${getsKept(decision)}. It was not yet in the Learning Support Delivery Model${onDay(input.snapshot)}.`,
  "set by a person": (decision) =>
    `${gets(decision)} by a decision of ${decision.override!.decidedBy}, within the total.`,
};
