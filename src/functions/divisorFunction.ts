import { error } from "../domain/problem";
import { failure, success } from "../domain/result";
import { divisorOf } from "../engine/apportion/divisor";
import { seatsParameters, shareRange, type SeatsArgument } from "./askedSeats";
import type { FunctionDefinition } from "./run";

/** LSC.DIVISOR: the number by which dividing and rounding gives what LSC.APPORTION gives. */
export const divisorFunction: FunctionDefinition<SeatsArgument> = {
  parameters: seatsParameters,
  answer: (ranges) => {
    const made = shareRange(ranges);
    if (!made.ok) return made;
    const { weights, sharing, limits } = made.value;
    const found = divisorOf(weights, sharing, limits);
    if (found && Number.isFinite(found.divisor)) return success([[found.divisor]]);
    return failure([
      error("no-divisor", `No divisor gives these seats by the ${limits.method} method.`),
    ]);
  },
};
