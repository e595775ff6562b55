import type { Cluster } from "../domain/cluster";
import type { Allocation } from "../engine/allocate";

/** A cluster whose roles differ between two allocations. */
export interface RoleChange {
  readonly cluster: Cluster;
  readonly before: number;
  readonly after: number;
}

/** Who gains and who loses, the largest change first, then in the order of the clusters. */
export interface RoleChanges {
  readonly gains: readonly RoleChange[];
  readonly losses: readonly RoleChange[];
  /** Clusters with the same roles as before. */
  readonly unchanged: number;
}

/** Compares roles held before, by cluster number (none where absent), with an allocation. O(n log n). */
export function compareRoles(
  before: ReadonlyMap<string, number>,
  { decisions }: Allocation,
): RoleChanges {
  const changes = decisions
    .map(({ cluster, roles }): RoleChange => ({
      cluster,
      before: before.get(cluster.number) ?? 0,
      after: roles,
    }))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  return {
    gains: changes.filter(({ before: was, after }) => after > was),
    losses: changes.filter(({ before: was, after }) => after < was),
    unchanged: changes.filter(({ before: was, after }) => after === was).length,
  };
}
