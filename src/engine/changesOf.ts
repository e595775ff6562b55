import { describeDay } from "../domain/day";
import { countText, numberText } from "../domain/wording";
import type { Allocation, Decision } from "./allocate";
import type { Margins } from "./marginsOf";
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
    : servingSentences(allocation, decision, wouldServe);

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
  { override }: Decision,
  { rolesInAll, phase, studentsToGain }: WhatWouldServe & Margins,
): string[] {
  if (override?.roles !== undefined)
    return [`The decision of ${override.decidedBy} would have to change.`];
  const day = describeDay(input.snapshot.asAt);
  const later =
    phase && `In ${phase.phase} on ${day} it would have had ${countText(phase.roles, "role")}.`;
  const more =
    rolesInAll !== undefined &&
    `It would first be served with ${countText(rolesInAll, "role")} in all, ${numberText(rolesInAll - input.policy.roles)} more.`;
  const larger =
    studentsToGain !== undefined &&
    `With ${countText(studentsToGain, "more student", "more students")} of the same make-up it would have been served.`;
  const sentences = [later, more, larger].filter((sentence) => typeof sentence === "string");
  return sentences.length > 0
    ? sentences
    : [
        "No later phase, no larger number of roles and no more students alone would have given it a role.",
      ];
}
