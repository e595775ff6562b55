import type { SheetDescription } from "./description";

/** The country or one region on the Coverage sheet. */
export interface CoverageSheetRow {
  readonly region: string;
  readonly roles: number;
  readonly clusters: number;
  readonly clustersInModel: number;
  readonly clusterShare?: number;
  readonly schools: number;
  readonly ruralSchools: number;
  readonly maoriMediumKura: number;
  readonly students: number;
  readonly studentShare?: number;
  readonly maoriStudents: number;
  readonly maoriShare?: number;
  readonly pacificStudents: number;
  readonly pacificShare?: number;
  readonly studentsPerRole?: number;
}

const share = (key: keyof CoverageSheetRow, heading: string, of = "") =>
  ({
    key,
    heading,
    kind: "share",
    mayBeBlank: true,
    width: 12,
    note: `Of ${of && `the ${of} of `}all clusters in the delivery model at the snapshot.`,
  }) as const;

export const coverageSheet: SheetDescription<CoverageSheetRow> = {
  table: "Coverage",
  title: "Coverage: whom the roles reach, by region",
  purpose: "The whole country first, then the ten regions by the clusters' lead region.",
  unique: ["region"],
  columns: [
    { key: "region", heading: "Region", kind: "text", width: 32 },
    { key: "roles", heading: "Roles", kind: "whole", width: 9 },
    { key: "clusters", heading: "Clusters with roles", kind: "whole", width: 12 },
    { key: "clustersInModel", heading: "Clusters in the delivery model", kind: "whole", width: 12 },
    share("clusterShare", "Share of clusters"),
    { key: "schools", heading: "Schools and kura", kind: "whole", width: 11 },
    { key: "ruralSchools", heading: "Rural schools", kind: "whole", width: 11 },
    { key: "maoriMediumKura", heading: "Māori medium kura", kind: "whole", width: 12 },
    { key: "students", heading: "Students", kind: "whole", width: 12 },
    share("studentShare", "Share of students", "students"),
    { key: "maoriStudents", heading: "Māori students", kind: "whole", width: 12 },
    share("maoriShare", "Share of Māori students", "Māori students"),
    { key: "pacificStudents", heading: "Pacific students", kind: "whole", width: 12 },
    share("pacificShare", "Share of Pacific students", "Pacific students"),
    {
      key: "studentsPerRole",
      heading: "Students per role",
      kind: "number",
      decimals: 0,
      mayBeBlank: true,
      width: 12,
    },
  ],
  chart: {
    kind: "bar",
    title: "Learning Support Coordinator roles by region",
    categories: "region",
    values: ["roles"],
    firstRow: 1,
    axisTitle: "Roles",
  },
};
