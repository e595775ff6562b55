import { compareClusterNumbers, type Cluster } from "../domain/cluster";
import type { School } from "../domain/school";
import { rollUp } from "../engine/rollUp";
import type { Present } from "./importSources";

/**
 * Clusters added up anew from their schools. What a person decided stays: present roles, a lead
 * region other than the one the schools gave, distances where the schools have no coordinates, and
 * clusters that had no schools in the first place. A cluster that has lost its last open school is
 * no longer there.
 */
export function updateClusters(
  schools: readonly School[],
  names: ReadonlyMap<string, string>,
  present: Pick<Present, "schools" | "clusters">,
): Cluster[] {
  const before = new Map(present.clusters.map((cluster) => [cluster.number, cluster]));
  const added = new Map(
    rollUp(present.schools, new Map()).map((cluster) => [cluster.number, cluster]),
  );
  const now = rollUp(schools, names).map((cluster) =>
    kept(cluster, before.get(cluster.number), added.get(cluster.number)),
  );
  const numbers = new Set(now.map(({ number }) => number));
  const own = present.clusters.filter(({ number }) => !numbers.has(number) && !added.has(number));
  return [...now, ...own].sort((a, b) => compareClusterNumbers(a.number, b.number));
}

function kept(now: Cluster, before: Cluster | undefined, added: Cluster | undefined): Cluster {
  if (!before) return now;
  const isChosen = before.region !== added?.region;
  return { ...before, ...now, ...(isChosen && { region: before.region }) };
}
