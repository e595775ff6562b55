import type { Result } from "../domain/result";
import type { MipSolver } from "../engine/placement/MipSolver";
import type { Placement } from "../engine/placement/placement";
import type { PlacementInput } from "../engine/placement/placementInput";
import { placeWith } from "../engine/placement/placeWith";

/**
 * Places the roles of one cluster, wherever that is calculated. Once `isCancelled` says so it
 * answers soon, with the best it has by then: whoever asked looks whether that is still wanted.
 */
export type Placer = (
  input: PlacementInput,
  watch?: { readonly isCancelled?: () => boolean },
) => Promise<Result<Placement>>;

/** Places in this thread; `solver` is asked where our own search leaves a gap. */
export const placerWith =
  (solver: MipSolver): Placer =>
  (input, { isCancelled } = {}) =>
    placeWith(solver, input, { pause: () => Promise.resolve(isCancelled?.() !== true) });
