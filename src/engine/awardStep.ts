import { countText, numberText } from "../domain/wording";
import type { Allocation } from "./allocate";
import type { Claim } from "./claim";
import type { Serving } from "./serving";
import type { Step } from "./step";

/** A ranked cluster: what it asked for and where it stood. */
interface Award {
  readonly claim: Claim;
  /** Its place in the order of service, from 0. */
  readonly place: number;
  readonly computed: number;
}

/** How a claim met the roles that were left at its place (block). */
export function awardStep(allocation: Allocation, award: Award): Step {
  return { what: "Award", sentence: sentenceOf(allocation, award), roles: award.computed };
}

function sentenceOf(allocation: Allocation, award: Award): string {
  const { claim, computed, place } = award;
  const { entries, stoppedAt, unspent } = allocation.serving;
  const { kept } = entries[place]!;
  if (kept > 0 && computed < claim.roles) return sentenceOfHolder(allocation, award);
  const went = whatWent(allocation, place);
  const asked = `its claim of ${numberText(claim.roles)}`;
  if (claim.roles === 0) return "It has no claim, so nothing was taken for it.";
  if (computed === claim.roles) return `${went}, so ${asked} fitted.`;
  if (computed > 0)
    return `${went}, so ${numberText(computed)} of ${asked} ${were(computed)} left.`;
  if (unspent === 0) return `${went}, so none were left for ${asked}.`;
  if (place === stoppedAt) return `${went}, so ${asked} no longer fitted.`;
  return skipsNobody(stoppedAt!);
}

/** For a cluster whose present roles were set aside for it and whose claim was not met in full. */
function sentenceOfHolder(allocation: Allocation, { claim, computed, place }: Award): string {
  const { entries, stoppedAt, unspent } = allocation.serving;
  const { kept } = entries[place]!;
  const others = setAsideForOthers(allocation, place);
  const forOthers = others > 0 ? ` and ${numberText(others)} for others` : "";
  const went = `${whatWasTaken(allocation, place)}; ${numberText(kept)} ${were(kept)} set aside for it${forOthers}.`;
  const rest = `the rest of its claim of ${numberText(claim.roles)}`;
  const keeps = `It keeps the ${numberText(kept)} it holds.`;
  if (computed > kept) return `${went} That left ${numberText(computed - kept)} for ${rest}.`;
  if (unspent === 0) return `${went} None were left for ${rest}. ${keeps}`;
  if (place === stoppedAt) return `${went} What was left did not meet ${rest}. ${keeps}`;
  return `${skipsNobody(stoppedAt!)} ${keeps}`;
}

const skipsNobody = (stoppedAt: number): string =>
  `The claim of number ${numberText(stoppedAt + 1)} in the order no longer fitted, and nobody is skipped.`;

function whatWent(allocation: Allocation, place: number): string {
  const setAside = setAsideForOthers(allocation, place);
  const others =
    setAside > 0 ? `, and ${numberText(setAside)} ${were(setAside)} set aside for others` : "";
  return `${whatWasTaken(allocation, place)}${others}`;
}

function whatWasTaken({ serving, input }: Allocation, place: number): string {
  const before = sum(serving.roles.slice(0, place));
  return `Clusters before it had taken ${numberText(before)} of ${countText(input.policy.roles, "role")}`;
}

/** Roles set by a person within the total, and those kept by clusters outside the order or after this one. */
const setAsideForOthers = ({ serving, prepared }: Allocation, place: number): number =>
  prepared.rolesWithin + prepared.keptOutside + keptAfter(serving, place);

const keptAfter = ({ entries }: Serving, place: number): number =>
  sum(entries.slice(place + 1).map(({ kept }) => kept));

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const were = (count: number): string => (count === 1 ? "was" : "were");
