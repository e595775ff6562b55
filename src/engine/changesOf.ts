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
  wouldServe: WhatWouldServe,
): string[] {
  const { override } = decision;
  const { phase } = wouldServe;
  if (override && rolesSetBy(override) !== undefined)
    return [`The decision of ${override.decidedBy} would have to change.`];
  const day = describeDay(input.snapshot.asAt);
  const later =
    phase && `In ${phase.phase} on ${day} it would have had ${countText(phase.roles, "role")}.`;
  const more = moreRoles(input.policy, decision, wouldServe);
  const larger =
    margins?.studentsToGain !== undefined &&
    `With ${countText(margins.studentsToGain, "more student", "more students")} of the same make-up it would have been served.`;
  const sentences = [later, more, larger].filter((sentence) => typeof sentence === "string");
  return sentences.length > 0 ? sentences : [nothingWould(input.policy, decision, margins)];
}

/** With how many roles in all it would be served; in block its first role may not be its last. */
function moreRoles(
  { roles }: Policy,
  { claim }: Decision,
  { rolesInAll, rolesForWholeClaim }: WhatWouldServe,
): string | undefined {
  if (rolesInAll === undefined) return undefined;
  const start = `With ${countText(rolesInAll, "role")} in all, ${numberText(rolesInAll - roles)} more, it would get`;
  if (rolesForWholeClaim === undefined) return `${start} its first.`;
  const whole = `its whole claim of ${numberText(claim!.roles)}`;
  return rolesForWholeClaim === rolesInAll
    ? `${start} ${whole}.`
    : `${start} its first; ${whole} with ${numberText(rolesForWholeClaim)}.`;
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
