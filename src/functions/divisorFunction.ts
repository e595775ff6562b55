import { error } from "../domain/problem";
import { failure, success } from "../domain/result";
import { seatsParameters, shareRange, type SeatsArgument } from "./askedSeats";
import type { FunctionDefinition } from "./run";

/** LSC.DIVISOR: the number by which dividing and rounding gives what LSC.APPORTION gives. */
export const divisorFunction: FunctionDefinition<SeatsArgument> = {
  parameters: seatsParameters,
  answer: (ranges) => {
    const made = shareRange(ranges);
    if (!made.ok) return made;
    const { divisor, method } = made.value.shared;
    if (divisor !== null && Number.isFinite(divisor)) return success([[divisor]]);
    return failure([error("no-divisor", `No divisor gives these seats by the ${method} method.`)]);
  },
};
