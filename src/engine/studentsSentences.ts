import { countText, numberText } from "../domain/wording";
import type { Allocation, Decision } from "./allocate";
import type { Margins } from "./margins";
import { rolesIf } from "./probe";
import { factorPoints } from "./score";

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
  if (outcome !== "roles ran out" || !candidate || !factor) return [];
  const { weight, numerator, denominator } = factor;
  if (weight === 0) return ["More students would not have helped: they bring no points."];
  const points = countText(weight, "point");
  const most = candidate.score.points - factorPoints(factor) + weight;
  return numerator >= denominator
    ? [`More students would not have helped: it has the most points for them already, ${points}.`]
    : [
        `More students alone would not have done it: they bring ${points} at most, and its score to ${numberText(most, 1)}.`,
      ];
}

/** For a cluster with roles: how many more students would bring another one. */
export function gainSentence({ cluster }: Decision, more: number): string {
  const { students } = cluster;
  return more <= students
    ? `With ${countText(more, "more student", "more students")} it would get another role.`
    : `Another role by student numbers alone would take more than double: ${numberText(more)} on top of the ${numberText(students)} it has.`;
}

/** For a cluster with roles: with how many students fewer it would lose, and how much: a worse place can cost all. */
export function lossSentence(allocation: Allocation, decision: Decision, fewer: number): string {
  const students = decision.cluster.students - fewer;
  const lost = decision.computed - (rolesIf(allocation, decision, { students }) ?? 0);
  const start = `With ${countText(fewer, "student")} fewer it would`;
  if (lost <= 1) return `${start} lose a role.`;
  return lost === decision.roles
    ? `${start} lose all its ${countText(lost, "role")}.`
    : `${start} lose ${countText(lost, "role")}.`;
}
