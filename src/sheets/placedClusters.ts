import type { SheetDescription } from "./description";

/** How good the placement of one cluster is, or why there is none. */
export interface PlacedClusterRow {
  readonly clusterNumber: string;
  readonly clusterName: string;
  readonly roles: number;
  readonly schools: number;
  /** These are undefined where it is not placed. */
  readonly hosts?: number;
  readonly notSeen?: number;
  /**
   * Travel of its LSCs' weeks; what the search made least, each half-day a trip; and what no
   * placement can be below. In km a week.
   */
  readonly drivenKm?: number;
  readonly km?: number;
  readonly leastKm?: number;
  readonly gap?: number;
  readonly proved?: boolean;
  /** What stands in the way, where it is not placed. */
  readonly whyNot?: string;
}

export const placedClustersSheet: SheetDescription<PlacedClusterRow> = {
  table: "PlacedClusters",
  title: "Placement by cluster: how good each is",
  purpose:
    "One row for each cluster with roles: its hosts, what its travel costs and the proof, or why it is not placed.",
  unique: ["clusterNumber"],
  columns: [
    { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 12 },
    { key: "clusterName", heading: "Cluster name", kind: "text", width: 38 },
    { key: "roles", heading: "Roles", kind: "whole", width: 9 },
    { key: "schools", heading: "Schools", kind: "whole", width: 11 },
    { key: "hosts", heading: "Host schools", kind: "whole", mayBeBlank: true, width: 11 },
    {
      key: "notSeen",
      heading: "Schools not seen",
      kind: "whole",
      mayBeBlank: true,
      width: 11,
      note: "Fewer half-days than schools: the largest schools come first.",
    },
    {
      key: "drivenKm",
      heading: "Travel a week (km)",
      kind: "number",
      decimals: 1,
      mayBeBlank: true,
      width: 12,
      note: "Of its LSCs' weeks, as on the Travel sheet. Blank: a school has no coordinates.",
    },
    {
      key: "km",
      heading: "By half-days (km a week)",
      kind: "number",
      decimals: 1,
      mayBeBlank: true,
      width: 14,
      note: "What hosts and shares are chosen by: each half-day away from the host counted as one return trip, in straight lines.",
    },
    {
      key: "leastKm",
      heading: "Lower bound (km a week)",
      kind: "number",
      decimals: 1,
      mayBeBlank: true,
      width: 12,
      note: "No placement by the same rules has less by half-days.",
    },
    { key: "gap", heading: "Gap", kind: "share", mayBeBlank: true, width: 9 },
    { key: "proved", heading: "Proved least", kind: "yesNo", mayBeBlank: true, width: 11 },
    {
      key: "whyNot",
      heading: "Why not placed",
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      width: 60,
      note: "Blank: it is placed. A rule that cannot be kept is never relaxed; the other clusters are placed all the same.",
    },
  ],
};
