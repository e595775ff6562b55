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
  const went = whatWent(allocation, place);
  const asked = `its claim of ${numberText(claim.roles)}`;
  if (claim.roles === 0) return "It has no claim, so nothing was taken for it.";
  if (computed === claim.roles) return `${went}, so ${asked} fitted.`;
  if (computed > kept)
    return `${went}, so ${numberText(computed)} of ${asked} ${were(computed)} left.`;
  const keeps = kept > 0 ? ` It keeps the ${numberText(kept)} it holds.` : "";
  if (unspent === 0) return `${went}, so none were left for ${asked}.${keeps}`;
  if (place === stoppedAt) return `${went}, so ${asked} no longer fitted.${keeps}`;
  return `The claim of number ${numberText(stoppedAt! + 1)} in the order no longer fitted, and nobody is skipped.${keeps}`;
}

function whatWent({ serving, prepared, input }: Allocation, place: number): string {
  const before = sum(serving.roles.slice(0, place));
  const setAside = prepared.rolesWithin + prepared.keptOutside + keptAfter(serving, place);
  const others =
    setAside > 0 ? `, and ${numberText(setAside)} ${were(setAside)} set aside for others` : "";
  return `Clusters before it had taken ${numberText(before)} of ${countText(input.policy.roles, "role")}${others}`;
}

const keptAfter = ({ entries }: Serving, place: number): number =>
  sum(entries.slice(place + 1).map(({ kept }) => kept));

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

const were = (count: number): string => (count === 1 ? "was" : "were");
