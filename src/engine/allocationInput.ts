import type { Cluster } from "../domain/cluster";
import type { Override } from "../domain/override";
import type { Policy } from "../domain/policy";
import type { Snapshot } from "../domain/snapshot";

/** All that an allocation depends on; the same input gives the same result, in any row order. */
export interface AllocationInput {
  readonly clusters: readonly Cluster[];
  readonly snapshot: Snapshot;
  readonly policy: Policy;
  readonly overrides: readonly Override[];
  /** Points by cluster number, where scores are given in place of what they are made of. */
  readonly scores?: ReadonlyMap<string, number>;
}
