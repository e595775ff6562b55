import { describeDay } from "../domain/day";
import { rolesSetBy } from "../domain/override";
import type { Policy } from "../domain/policy";
import { countText, listText, numberText } from "../domain/wording";
import type { Allocation, Decision } from "./allocate";
import type { Margins } from "./margins";
import type { WhatWouldServe } from "./whatWouldServe";

/** What would have to change for a cluster without roles; for one with roles, both margins. */
export const changesOf = (
  allocation: Allocation,
  decision: Decision,
  margins: Margins | undefined,
  wouldServe: WhatWouldServe,
): string[] =>
  decision.roles > 0
    ? marginSentences(margins)
    : servingSentences(allocation, decision, margins, wouldServe);

function marginSentences({ studentsToGain, studentsToLose }: Margins = {}): string[] {
  const gain =
    studentsToGain !== undefined &&
    `With ${countText(studentsToGain, "more student", "more students")} it would get another role.`;
  const lose =
    studentsToLose !== undefined &&
    `With ${countText(studentsToLose, "student")} fewer it would lose a role.`;
  return [gain, lose].filter((sentence) => sentence !== false);
}

function servingSentences(
  { input }: Allocation,
  decision: Decision,
  margins: Margins | undefined,
  { rolesInAll, phase }: WhatWouldServe,
): string[] {
  const { override } = decision;
  if (override && rolesSetBy(override) !== undefined)
    return [`The decision of ${override.decidedBy} would have to change.`];
  const day = describeDay(input.snapshot.asAt);
  const later =
    phase && `In ${phase.phase} on ${day} it would have had ${countText(phase.roles, "role")}.`;
  const more =
    rolesInAll !== undefined &&
    `It would first be served with ${countText(rolesInAll, "role")} in all, ${numberText(rolesInAll - input.policy.roles)} more.`;
  const larger =
    margins?.studentsToGain !== undefined &&
    `With ${countText(margins.studentsToGain, "more student", "more students")} of the same make-up it would have been served.`;
  const sentences = [later, more, larger].filter((sentence) => typeof sentence === "string");
  return sentences.length > 0 ? sentences : [nothingWould(input.policy, decision, margins)];
}

/** Names only what was looked at: some rules leave no answer for roles in all or for students. */
function nothingWould(
  { serve }: Policy,
  { candidate }: Decision,
  margins: Margins | undefined,
): string {
  const monotone = !candidate || margins !== undefined;
  const looked = [
    "No later phase",
    ...(monotone || serve === "Block" ? ["no larger number of roles"] : []),
    ...(monotone ? ["no more students alone"] : []),
  ];
  return `${listText(looked)} would have given it a role.`;
}
