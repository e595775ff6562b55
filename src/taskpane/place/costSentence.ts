import type { Result } from "../../domain/result";
import { countText, numberText } from "../../domain/wording";
import { travelOfAll } from "../../engine/placement/coordinator";
import { costText } from "../../engine/placement/costText";
import type { Placement } from "../../engine/placement/placement";

const km = (value: number): string => `${numberText(value, 1)} km`;

/** What the travel of a placement comes to. */
export function travelSentence(result: Result<Placement>): string {
  if (!result.ok)
    return "These schools cannot be placed like this. Below stands what could be last.";
  const { coordinators, notSeen } = result.value;
  const { kmPerWeek, tripsWithoutKm } = travelOfAll(coordinators);
  const unknown =
    tripsWithoutKm > 0 ? `, and ${countText(tripsWithoutKm, "trip")} of unknown length` : "";
  const nobody =
    notSeen.length > 0 ? ` ${countText(notSeen.length, "school gets", "schools get")} nobody.` : "";
  return `${km(kmPerWeek)} of travel a week, in straight lines${unknown}.${nobody}`;
}

/** What the hosts were chosen by, and how sure it is that nothing is less. */
export const proofSentence = (placement: Placement): string =>
  `Hosts and shares are chosen by ${costText(placement)}. The weeks need fewer trips, as two half-days on one day at one school are one.`;

/** What changes by hand do to the travel. */
export function differenceSentence(before: Placement, now: Placement): string {
  const [was, is] = [before, now].map((each) => travelOfAll(each.coordinators).kmPerWeek);
  const more = is! - was!;
  if (Math.abs(more) < 0.05) return "Your changes leave the travel as it was.";
  return `Your changes make the travel ${km(Math.abs(more))} a week ${more > 0 ? "longer" : "shorter"}: ${km(was!)} before, ${km(is!)} now.`;
}
