import { madeExample } from "./madeExample";
import type { Cluster } from "../../src/domain/cluster";
import type { Day } from "../../src/domain/day";
import { allocate, type Allocation } from "../../src/engine/allocate";
import { snapshotAt } from "../../src/engine/snapshotAt";
import { standardPolicy } from "../../src/parameters/policyFrom";

export const example = madeExample();

/** The example's allocation by the standard policy, with the phases of one day. */
export function allocationAt(asAt: Day): Allocation {
  const result = allocate({
    clusters: example.clusters,
    snapshot: snapshotAt(example.assessments, asAt),
    policy: { ...standardPolicy(), asAt },
    overrides: [],
  });
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join("\n"));
  return result.value;
}

export const servedBy = ({ decisions }: Allocation): Cluster[] =>
  decisions.filter(({ roles }) => roles > 0).map(({ cluster }) => cluster);

export const total = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);
