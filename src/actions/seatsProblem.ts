import { error, type Problem } from "../domain/problem";
import { countText, numberText } from "../domain/wording";
import { mostRoles, mostRolesByQuota } from "../engine/apportion/sharingProblems";
import type { AskedSeats } from "./askedSeats";

/** What stands in the way of sharing seats, in the words by which they were asked for. O(n). */
export function seatsProblem(weights: Float64Array, asked: AskedSeats): Problem | undefined {
  const { method, seats, minimum, maximum = mostRoles } = asked;
  if (minimum > maximum)
    return error(
      "minimum-above-maximum",
      `The minimum is ${numberText(minimum)} and the maximum ${numberText(maximum)}. Lower the one or raise the other.`,
    );
  if (method === "Quota" && seats > mostRolesByQuota)
    return error(
      "too-many-for-quota",
      `The quota method awards seats one at a time, so it shares at most ${numberText(mostRolesByQuota)}, not ${numberText(seats)}. Webster has no such limit.`,
    );
  const above = weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
  return (
    tooFewSeats(weights.length, asked) ??
    tooManySeats(above, weights.length - above, asked, maximum)
  );
}

function tooFewSeats(count: number, { seats, minimum }: AskedSeats): Problem | undefined {
  const least = minimum * count;
  if (least <= seats) return undefined;
  return error(
    "minimum-above-seats",
    `A minimum of ${numberText(minimum)} for each of ${countText(count, "weight")} adds up to ${numberText(least)}, more than the ${countText(seats, "seat")} there are. Lower the minimum or add ${countText(least - seats, "seat")}.`,
  );
}

/** A weight of 0 gets the minimum and no more. */
function tooManySeats(
  above: number,
  zeros: number,
  { seats, minimum }: AskedSeats,
  maximum: number,
): Problem | undefined {
  const most = above * maximum + zeros * minimum;
  if (most >= seats) return undefined;
  const left = countText(seats - most, "seat");
  if (above === 0)
    return error(
      "no-weights",
      `No weight is above 0, so there is nobody to share ${left}${most > 0 ? " beyond the minimum" : ""} among. Give at least one weight above 0.`,
    );
  const why = zeros > 0 ? ", as a weight of 0 gets no more than the minimum" : "";
  return error(
    "maximum-below-seats",
    `A maximum of ${numberText(maximum)} leaves room for only ${numberText(most)} of the ${countText(seats, "seat")}${why}. Raise the maximum or take away ${left}.`,
  );
}
