import type { Placer } from "../actions/placer";
import type { Result } from "../domain/result";
import type { Placement } from "../engine/placement/placement";
import { threads } from "./threads";

/** Places in a thread of its own, one cluster at a time. */
export function workerPlacer(start: () => Worker): Placer {
  const ask = threads<Result<Placement>>(start, "placing");
  return (question, { isCancelled } = {}) =>
    ask({ question, hear: (placed) => placed, isCancelled });
}
