import { plainText } from "../../domain/plainText";
import type { Region } from "../../domain/region";
import type { Decision } from "../../engine/allocate";

export const clusterOrders = [
  "In the order served",
  "By name",
  "Most roles",
  "Most students",
] as const;
export type ClusterOrder = (typeof clusterOrders)[number];

/** Which clusters are shown, and in which order. */
export interface ClusterView {
  /** Typed to find a cluster by name or number; case and macrons do not matter. */
  readonly sought: string;
  readonly region: Region | undefined;
  readonly onlyWithRoles: boolean;
  readonly order: ClusterOrder;
}

type Compare = (a: Decision, b: Decision) => number;

const byPlace: Compare = (a, b) =>
  (a.place ?? Number.MAX_SAFE_INTEGER) - (b.place ?? Number.MAX_SAFE_INTEGER);

const compares: Readonly<Record<ClusterOrder, Compare>> = {
  "In the order served": byPlace,
  "By name": (a, b) => a.cluster.name.localeCompare(b.cluster.name, "en-NZ"),
  "Most roles": (a, b) => b.roles - a.roles || byPlace(a, b),
  "Most students": (a, b) => b.cluster.students - a.cluster.students || byPlace(a, b),
};

/** The clusters a view shows. O(n log n). */
export function clustersIn(decisions: readonly Decision[], view: ClusterView): Decision[] {
  const sought = plainText(view.sought);
  return decisions
    .filter(
      ({ cluster, roles }) =>
        (view.region === undefined || cluster.region === view.region) &&
        (!view.onlyWithRoles || roles > 0) &&
        (sought === "" || plainText(`${cluster.number} ${cluster.name}`).includes(sought)),
    )
    .sort(compares[view.order]);
}
