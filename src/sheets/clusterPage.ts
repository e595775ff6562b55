import type { SheetDescription } from "./description";

/** One school of the cluster whose page it is. */
export interface ClusterPageRow {
  /** 1, 2, … as on the map. */
  readonly place: number;
  readonly schoolName: string;
  readonly students: number;
  readonly halfDays: number;
  /** Full-time teacher equivalents. */
  readonly ftte: number;
  /** LSCs based there; undefined for none. */
  readonly hosted?: number;
  readonly servedBy: string;
  readonly km?: number;
}

export const clusterPageSheet: SheetDescription<ClusterPageRow> = {
  table: "ClusterPage",
  sheet: "Cluster page",
  title: "Where the cluster's LSCs are based and when they come",
  purpose: "One row for each school of one cluster, to be printed and sent to its schools.",
  isNotice: true,
  drawing: "map and weeks",
  columns: [
    { key: "place", heading: "No.", kind: "whole", width: 7 },
    { key: "schoolName", heading: "School", kind: "text", wrap: true, width: 34 },
    { key: "students", heading: "Students", kind: "whole", width: 12 },
    { key: "halfDays", heading: "Half-days a week", kind: "whole", width: 13 },
    {
      key: "ftte",
      heading: "FTTE",
      kind: "number",
      decimals: 1,
      width: 9,
      note: "Full-time teacher equivalents: half-days divided by ten.",
    },
    { key: "hosted", heading: "LSCs based here", kind: "whole", mayBeBlank: true, width: 10 },
    { key: "servedBy", heading: "Who comes when", kind: "text", wrap: true, width: 36 },
    {
      key: "km",
      heading: "From host (km)",
      kind: "number",
      decimals: 1,
      mayBeBlank: true,
      width: 10,
      note: "Straight line, one way, from the farthest host that serves it. Blank: not known, or not seen.",
    },
  ],
};

/** The page of one cluster, under its name. */
export const clusterPageFor = (name: string, number: string): SheetDescription<ClusterPageRow> => ({
  ...clusterPageSheet,
  title: `${name} (cluster ${number}): its Learning Support Coordinators`,
});
