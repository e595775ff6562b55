import type { Result } from "../../domain/result";
import { finishPlacement } from "./finishPlacement";
import type { Placement } from "./placement";
import type { PlacementInput } from "./placementInput";
import { preparePlacement } from "./preparePlacement";
import { searchHosts, type Pausing } from "./searchHosts";

/** How much work a placement may take. */
export interface PlacementWork {
  /** Most parts of the search; each takes a few thousandths of a second at 40 schools. */
  readonly mostNodes?: number;
  /** Asked after each part; the search ends with the best it has where this says no. */
  readonly mayGoOn?: () => boolean;
}

/** Far more than any cluster of up to 60 schools has needed. */
export const usualNodes = 5000;

/**
 * Places the roles of one cluster on its schools: half-days for every school, hosts and shares at
 * the least travel, coordinators by name.
 *
 * The order of the schools changes nothing. Of placements that cost the same the search keeps the
 * first it meets, going through schools by number. The answer always says how far from the best it
 * may be. What a person asked for and cannot be had is a problem, never silently relaxed.
 */
export function place(
  input: PlacementInput,
  { mostNodes, mayGoOn }: PlacementWork = {},
): Result<Placement> {
  const placing = placingOf(input, mostNodes);
  let step = placing.next();
  while (!step.done) step = placing.next(mayGoOn?.());
  return step.value;
}

/** The same with a pause after each part of the search, for a caller with other things to do. */
export function* placingOf(
  input: PlacementInput,
  mostNodes = usualNodes,
): Pausing<Result<Placement>> {
  const prepared = preparePlacement(input);
  if (!prepared.ok) return prepared;
  const hosts = yield* searchHosts(prepared.value.placed.model, mostNodes);
  return finishPlacement(prepared.value, hosts);
}
