import { clusterText, compareClusterNumbers, type Cluster } from "../domain/cluster";
import type { ScenarioResult } from "../domain/scenarioRun";
import type { Snapshot } from "../domain/snapshot";
import { countText, numberText } from "../domain/wording";
import { clusterFingerprint } from "../engine/inputFingerprints";
import type { AllocationSide } from "./allocationSide";
import { namedFew } from "./namedFew";

type Clusters = Pick<AllocationSide, "clusters">;

/** A cluster now, and its row of a run. */
interface Pair {
  readonly cluster: Cluster;
  readonly then: ScenarioResult;
}

function compare(then: readonly ScenarioResult[], { clusters }: Clusters) {
  const rows = new Map(then.map((row) => [row.clusterNumber, row]));
  const numbers = new Set(clusters.map(({ number }) => number));
  const inOrder = [...clusters].sort((a, b) => compareClusterNumbers(a.number, b.number));
  const both: Pair[] = inOrder.flatMap((cluster) => {
    const row = rows.get(cluster.number);
    return row ? [{ cluster, then: row }] : [];
  });
  return {
    both,
    came: inOrder.filter(({ number }) => !rows.has(number)).map(clusterText),
    gone: then
      .filter((row) => !numbers.has(row.clusterNumber))
      .map((row) => clusterText({ number: row.clusterNumber, name: row.clusterName })),
  };
}

/** Which clusters have other figures than in a run, came or are gone. */
export function clustersChanged(then: readonly ScenarioResult[], now: Clusters): string {
  const { both, came, gone } = compare(then, now);
  const changed = both.filter((pair) => clusterFingerprint(pair.cluster) !== pair.then.dataPrint);
  const parts = [
    ...(changed.length > 0
      ? [
          `the figures of ${countText(changed.length, "cluster")} changed: ${namedFew(changed.map(figures))}`,
        ]
      : []),
    ...(came.length > 0 ? [`${countText(came.length, "cluster")} came: ${namedFew(came)}`] : []),
    ...(gone.length > 0 ? [`${countText(gone.length, "cluster")} went: ${namedFew(gone)}`] : []),
  ];
  return parts.length > 0 ? parts.join("; ") : "the figures of clusters changed";
}

const figures = ({ cluster, then }: Pair): string =>
  cluster.students === then.students
    ? `${clusterText(cluster)} (not its students)`
    : `${clusterText(cluster)} (${numberText(then.students)} students then, ${numberText(cluster.students)} now)`;

/** Which clusters stand in another phase than in a run; undefined where only clusters came or went. */
export function phasesChanged(
  then: readonly ScenarioResult[],
  now: Clusters,
  { phases }: Snapshot,
): string | undefined {
  const { both, came, gone } = compare(then, now);
  const changed = both.filter((pair) => phases.get(pair.cluster.number) !== pair.then.phase);
  if (changed.length > 0)
    return `the phases of ${countText(changed.length, "cluster")} changed: ${namedFew(
      changed.map(
        (pair) =>
          `${clusterText(pair.cluster)} (${pair.then.phase ?? none} then, ${phases.get(pair.cluster.number) ?? none} now)`,
      ),
    )}`;
  return came.length + gone.length > 0 ? undefined : "the phases of clusters changed";
}

const none = "not in the snapshot";
