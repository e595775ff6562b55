import type { SheetDescription } from "./description";

/** One group before and after. */
export interface ComparisonTotalRow {
  readonly kind: string;
  readonly group: string;
  readonly rolesBefore?: number;
  readonly rolesAfter?: number;
  readonly rolesChange?: number;
  readonly clustersBefore?: number;
  readonly clustersAfter?: number;
  readonly clustersChange?: number;
  readonly schoolsBefore?: number;
  readonly schoolsAfter?: number;
  readonly schoolsChange?: number;
  readonly studentsBefore?: number;
  readonly studentsAfter?: number;
  readonly studentsChange?: number;
}

const roles = { kind: "number", decimals: 1, mayBeBlank: true, width: 11 } as const;
const whole = { kind: "whole", mayBeBlank: true, width: 12 } as const;
const change = { kind: "number", decimals: 0, mayBeBlank: true, width: 12 } as const;

const shared =
  "By region those of the clusters it leads. Of other groups the roles of a cluster count in part, by their share of its students.";

export const comparisonTotalsSheet: SheetDescription<ComparisonTotalRow> = {
  table: "ComparisonTotals",
  title: "Whom the roles reach before and after",
  purpose: "The whole country first, then the regions, then the other groups.",
  unique: ["kind", "group"],
  isOnePage: true,
  columns: [
    { key: "kind", heading: "Kind", kind: "text", width: 12 },
    { key: "group", heading: "Group", kind: "text", width: 34 },
    { key: "rolesBefore", heading: "Roles before", ...roles, note: shared },
    { key: "rolesAfter", heading: "Roles after", ...roles, note: shared },
    { key: "rolesChange", heading: "Change of roles", ...roles },
    { key: "clustersBefore", heading: "Clusters before", ...whole },
    { key: "clustersAfter", heading: "Clusters after", ...whole },
    { key: "clustersChange", heading: "Change of clusters", ...change },
    { key: "schoolsBefore", heading: "Schools before", ...whole },
    { key: "schoolsAfter", heading: "Schools after", ...whole },
    { key: "schoolsChange", heading: "Change of schools", ...change },
    { key: "studentsBefore", heading: "Students before", ...whole, width: 13 },
    { key: "studentsAfter", heading: "Students after", ...whole, width: 13 },
    { key: "studentsChange", heading: "Change of students", ...change },
  ],
  chart: {
    kind: "bar",
    title: "Roles by region before and after",
    categories: "group",
    values: ["rolesBefore", "rolesAfter"],
    firstRow: 1,
    lastRow: 10,
    axisTitle: "Roles",
    axisFormat: "#,##0",
    isBelow: true,
  },
};
