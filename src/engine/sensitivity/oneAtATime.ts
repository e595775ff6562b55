import type { SweepKey, SweepRange } from "../../domain/sweep";
import type { AllocationInput } from "../allocationInput";
import { differenceOf, movedRoles, type RolesMoved } from "./differenceOf";
import { SweptAllocation } from "./SweptAllocation";
import { withSetting } from "./sweptPolicy";

/** What an input at one end of its range does. */
export interface MovedEnd {
  /** Its value there; of the students an error in hundredths of a per cent. */
  readonly at: number;
  /** Undefined where roles cannot be allocated there. */
  readonly moved: RolesMoved | undefined;
}

/** One input at both ends of its range, all others as they are. */
export interface MovedBar {
  readonly key: SweepKey;
  readonly low: MovedEnd;
  readonly high: MovedEnd;
}

/**
 * How many roles move as each input by itself goes to either end of its range: the one that moves
 * most first, of equal ones the earlier. All students are off by the same at an end.
 * @param present roles of each cluster now, by row
 */
export function oneAtATime(
  input: AllocationInput,
  ranges: readonly SweepRange[],
  present: Float64Array,
): MovedBar[] {
  const swept = new SweptAllocation(input);
  const roles = new Float64Array(present.length);
  const end = (key: SweepKey, at: number): MovedEnd => {
    const errors = new Int32Array(present.length).fill(key === "students" ? at : 0);
    swept.setErrors(errors);
    const policy = key === "students" ? input.policy : withSetting(input.policy, key, at);
    return { at, moved: swept.roles(policy, roles) ? differenceOf(present, roles) : undefined };
  };
  return ranges
    .map(({ key, low, high }) => ({ key, low: end(key, low), high: end(key, high) }))
    .sort((a, b) => mostMoved(b) - mostMoved(a));
}

const mostMoved = ({ low, high }: MovedBar): number =>
  Math.max(...[low, high].map(({ moved }) => (moved ? movedRoles(moved) : 0)));
