import { affordable, costOfRoles, type Offer } from "./affordable";
import type { Budget } from "./headroom";

/** An input that is varied by itself: how far, and what the offer is then. */
export interface VariedInput {
  /** By how much at most it is less and more than it is now; 0 lies between the two. */
  readonly low: number;
  readonly high: number;
  /** The offer with this input changed by so much, and all others as they are. */
  readonly offerAt: (by: number) => Offer;
}

/** What roles cost, and how many the money buys, with one input at one end of its range. */
export interface WhatIfEnd {
  readonly by: number;
  /** Whole cents over all years. */
  readonly cost: number;
  /** Undefined where roles cost nothing. */
  readonly affordable: number | undefined;
}

/** One bar: an input at both ends of its range. */
export interface TornadoBar<Input> {
  readonly input: Input;
  readonly low: WhatIfEnd;
  readonly high: WhatIfEnd;
  /** How far the cost goes from one end to the other, in whole cents. */
  readonly swing: number;
}

/**
 * How far the cost of so many roles goes as each input by itself goes from one end of its range to
 * the other: the widest bar first, of equal ones the earlier input.
 */
export const tornado = <Input extends VariedInput>(
  inputs: readonly Input[],
  roles: number,
  budget: Budget,
): TornadoBar<Input>[] =>
  inputs
    .map((input) => {
      const [low, high] = [input.low, input.high].map((by) => endOf(input, by, roles, budget));
      return { input, low: low!, high: high!, swing: Math.abs(high!.cost - low!.cost) };
    })
    .sort((a, b) => b.swing - a.swing);

function endOf({ offerAt }: VariedInput, by: number, roles: number, budget: Budget): WhatIfEnd {
  const offer = offerAt(by);
  return {
    by,
    cost: costOfRoles(roles, offer).total,
    affordable: affordable(budget, offer),
  };
}
