import type { SheetDescription } from "./description";

/** What one school gets of its cluster's LSCs. */
export interface PlacementRow {
  readonly clusterNumber: string;
  readonly clusterName: string;
  readonly schoolNumber: string;
  readonly schoolName: string;
  readonly students: number;
  readonly halfDays: number;
  /** Full-time teacher equivalents. */
  readonly ftte: number;
  /** LSCs based there. */
  readonly hosted: number;
  readonly servedBy?: string;
  /** Straight line one way to the farthest host that serves it, in km. */
  readonly km?: number;
}

export const placementSheet: SheetDescription<PlacementRow> = {
  table: "Placement",
  title: "Placement: what each school gets of its cluster's LSCs",
  purpose:
    "One row for each open school of a cluster with roles: its half-days a week, who is based there and who comes.",
  unique: ["schoolNumber"],
  columns: [
    { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 12 },
    { key: "clusterName", heading: "Cluster name", kind: "text", width: 38 },
    { key: "schoolNumber", heading: "School number", kind: "identifier", width: 12 },
    { key: "schoolName", heading: "School name", kind: "text", width: 34 },
    { key: "students", heading: "Students", kind: "whole", width: 12 },
    {
      key: "halfDays",
      heading: "Half-days a week",
      kind: "whole",
      width: 13,
      note: "By Webster on students; every school has one where the half-days are enough. An LSC has ten a week.",
    },
    {
      key: "ftte",
      heading: "FTTE",
      kind: "number",
      decimals: 1,
      width: 9,
      note: "Full-time teacher equivalents: half-days divided by ten.",
    },
    {
      key: "hosted",
      heading: "LSCs based here",
      kind: "whole",
      width: 14,
      note: "More than 0: the school is a host (accommodating) school.",
    },
    {
      key: "servedBy",
      heading: "Served by",
      kind: "text",
      mayBeBlank: true,
      width: 44,
      wrap: true,
      note: "The coordinators of the cluster by number, their half-days here and the way from where they are based. Blank: not seen. =LSC.TRAVEL reads this column, so days may be shared anew in it.",
    },
    {
      key: "km",
      heading: "Distance to host (km)",
      kind: "number",
      decimals: 1,
      mayBeBlank: true,
      width: 13,
      note: "Straight line, one way, to the farthest host that serves it. Blank: not known, or not seen.",
    },
  ],
  highlights: [{ kind: "bar", column: "halfDays", fill: "9FC5E8" }],
};
