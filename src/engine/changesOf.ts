import { rolesSetBy } from "../domain/override";
import type { Policy } from "../domain/policy";
import { countText, listText, numberText } from "../domain/wording";
import type { Allocation, Decision } from "./allocate";
import type { Margins } from "./margins";
import { onDay } from "./onDay";
import { gainSentence, lossSentence, studentsSentences } from "./studentsSentences";
import type { WhatWouldServe } from "./whatWouldServe";

/** What would have to change for a cluster without roles; for one with roles, both margins. */
export const changesOf = (
  allocation: Allocation,
  decision: Decision,
  margins: Margins | undefined,
  wouldServe: WhatWouldServe,
): string[] =>
  decision.roles > 0
    ? marginSentences(allocation, decision, margins)
    : servingSentences(allocation, decision, margins, wouldServe);

function marginSentences(
  allocation: Allocation,
  decision: Decision,
  { studentsToGain, studentsToLose }: Margins = {},
): string[] {
  const gain = studentsToGain !== undefined && gainSentence(decision, studentsToGain);
  const lose = studentsToLose !== undefined && lossSentence(allocation, decision, studentsToLose);
  return [gain, lose].filter((sentence) => sentence !== false);
}

function servingSentences(
  allocation: Allocation,
  decision: Decision,
  margins: Margins | undefined,
  wouldServe: WhatWouldServe,
): string[] {
  const { override } = decision;
  const { policy } = allocation.input;
  if (override && rolesSetBy(override) !== undefined)
    return [`The decision of ${override.decidedBy} would have to change.`];
  const later = laterPhase(allocation, wouldServe);
  const more = moreRoles(policy, decision, wouldServe);
  const students = margins ? studentsSentences(allocation, decision, margins) : [];
  const sentences = [later, more, ...students].filter((sentence) => sentence !== undefined);
  return sentences.length > 0 ? sentences : [nothingWould(policy, decision, margins)];
}

/** The nearest later phase that would have brought roles, with the place and score behind it. */
function laterPhase({ input }: Allocation, { phase }: WhatWouldServe): string | undefined {
  if (!phase) return undefined;
  const start = `In ${phase.phase}${onDay(input.snapshot)} it would have`;
  const roles = countText(phase.roles, "role");
  if (phase.place === undefined) return `${start} had ${roles}.`;
  return `${start} been number ${numberText(phase.place)} in the order, with ${numberText(phase.points, 1)} points, and had ${roles}.`;
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
  const whole = `the ${numberText(claim!.roles)} it could claim`;
  return rolesForWholeClaim === rolesInAll
    ? `${start} ${whole}.`
    : `${start} its first; with ${numberText(rolesForWholeClaim)}, ${whole}.`;
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
