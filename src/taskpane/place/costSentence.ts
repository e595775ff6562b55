import type { Result } from "../../domain/result";
import { numberText } from "../../domain/wording";
import type { Placement, PlacementCost } from "../../engine/placement/placement";

const km = (value: number): string => `${numberText(value, 1)} km`;

/** What the travel of a placement comes to, and how sure it is that nothing is shorter. */
export function costSentence(result: Result<Placement>): string {
  if (!result.ok) return "These schools cannot be placed like this.";
  return `${km(result.value.cost.kmPerWeek)} of travel a week, in straight lines; ${proofText(result.value.cost)}.`;
}

function proofText({ isProved, provedBy, lowerBoundKm, gap }: PlacementCost): string {
  if (isProved) return `proved the least${provedBy === undefined ? "" : ` by ${provedBy}`}`;
  return `no placement is below ${km(lowerBoundKm)}, so at most ${numberText(gap * 100, 1)} % is too much`;
}

/** What changes by hand do to the travel. */
export function differenceSentence(before: PlacementCost, now: PlacementCost): string {
  const more = now.kmPerWeek - before.kmPerWeek;
  if (Math.abs(more) < 0.05) return "Your changes leave the travel as it was.";
  return `Your changes make the travel ${km(Math.abs(more))} a week ${more > 0 ? "longer" : "shorter"}: ${km(before.kmPerWeek)} before, ${km(now.kmPerWeek)} now.`;
}
