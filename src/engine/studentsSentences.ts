import { countText, numberText } from "../domain/wording";
import type { Allocation, Decision } from "./allocate";
import type { Margins } from "./margins";
import { rolesIf } from "./probe";

/** For a cluster without roles: whether more students alone would have brought one; or why not. */
export function studentsSentences(
  allocation: Allocation,
  decision: Decision,
  { studentsToGain: more }: Margins,
): string[] {
  const { students } = decision.cluster;
  const isBlock = allocation.input.policy.serve === "Block";
  if (more === undefined) return isBlock ? noStudentsWould(decision) : [];
  if (more <= students) {
    const roles = rolesIf(allocation, decision, { students: students + more }) ?? 1;
    return [
      `With ${countText(more, "more student", "more students")} of the same make-up it would have got ${countText(roles, "role")}.`,
    ];
  }
  return [
    `Student numbers alone would hardly have done it: more than double, ${numberText(more)} on top of the ${numberText(students)} it has.`,
    ...(isBlock ? [othersCount] : []),
  ];
}

const othersCount =
  "Its phase and the other parts of its score count as well; they make its place in the order.";

/** Its place is what keeps it from roles, and of its score students bring only so much. */
function noStudentsWould({ outcome, candidate }: Decision): string[] {
  const factor = candidate?.score.factors.find(({ name }) => name === "students");
  if (outcome !== "roles ran out" || !factor) return [];
  const { weight, numerator, denominator } = factor;
  if (weight === 0) return ["More students would not have helped: they bring no points."];
  const points = countText(weight, "point");
  return numerator >= denominator
    ? [`More students would not have helped: it has the most points for them already, ${points}.`]
    : [`More students alone would not have done it: they bring ${points} of a score at most.`];
}

/** For a cluster with roles: how many more students would bring another one. */
export function gainSentence({ cluster }: Decision, more: number): string {
  const { students } = cluster;
  return more <= students
    ? `With ${countText(more, "more student", "more students")} it would get another role.`
    : `Another role by student numbers alone would take more than double: ${numberText(more)} on top of the ${numberText(students)} it has.`;
}
