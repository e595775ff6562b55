import { countText, numberText } from "../../domain/wording";
import type { Placement, PlacementCost } from "./placement";

/**
 * What the search made least and how sure it is, in words: "12.3 km a week if each half-day were a
 * trip, lower bound 12.3 km: proved the least". Schools whose way is not known are named by their
 * number.
 */
export function costText({ cost, withoutPlace }: Placement): string {
  const km = numberText(cost.kmPerWeek, 1);
  const least = numberText(cost.lowerBoundKm, 1);
  const unknown = countText(withoutPlace.length, "school");
  const not = withoutPlace.length > 0 ? `, ${unknown} without coordinates not counted` : "";
  return `${km} km a week if each half-day were a trip, lower bound ${least} km: ${proofText(cost)}${not}`;
}

const proofText = ({ isProved, provedBy, gap }: PlacementCost): string =>
  isProved
    ? `proved the least${provedBy === undefined ? "" : ` by ${provedBy}`}`
    : `at most ${shareText(gap)} too much`;

/** "3.6 %"; a share is of the cost. */
const shareText = (share: number): string =>
  share < 0.001 ? "0.1 %" : `${numberText(Math.ceil(share * 1000) / 10, 1)} %`;
