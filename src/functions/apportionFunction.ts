import { success } from "../domain/result";
import { seatsParameters, shareRange, type SeatsArgument } from "./askedSeats";
import type { FunctionDefinition } from "./run";

/** LSC.APPORTION: seats in proportion to weights, in their shape. */
export const apportionFunction: FunctionDefinition<SeatsArgument> = {
  parameters: seatsParameters,
  answer: (ranges) => {
    const made = shareRange(ranges);
    return made.ok ? success(made.value.seats) : made;
  },
};
