import type { SheetDescription } from "./description";

/** How far the roles reach into one group. */
export interface EquityRow {
  readonly kind: string;
  readonly group: string;
  readonly students: number;
  readonly studentsReached: number;
  readonly coverage?: number;
  readonly lowest?: number;
  readonly highest?: number;
  readonly studentShare?: number;
  readonly needShare?: number;
  readonly roleShare?: number;
  readonly roleGap?: number;
  readonly schools: number;
  readonly schoolsReached: number;
  readonly schoolCoverage?: number;
  readonly roles: number;
  readonly studentsPerRole?: number;
}

const whole = { kind: "whole", width: 12 } as const;

const share = (key: keyof EquityRow, heading: string, note: string) =>
  ({ key, heading, kind: "share", mayBeBlank: true, width: 13, note }) as const;

const published =
  "Students with access to a coordinator in that region, as published in 2026. A line to compare with: nobody has set it as a target.";

export const equitySheet: SheetDescription<EquityRow> = {
  table: "Equity",
  title: "Whom the roles reach, against all students and against need",
  purpose: "Everyone first, then each group. Students count in every group they name.",
  unique: ["kind", "group"],
  isOnePage: true,
  columns: [
    { key: "kind", heading: "Kind", kind: "text", width: 12 },
    { key: "group", heading: "Group", kind: "text", width: 34 },
    {
      key: "students",
      heading: "Students in all",
      ...whole,
      note: "Of all open schools, those in no cluster included. By region: of the schools that lie in it.",
    },
    {
      key: "studentsReached",
      heading: "Students reached",
      ...whole,
      note: "In schools of clusters with roles.",
    },
    share("coverage", "Share reached", "Students reached, of the group’s students in all."),
    share("lowest", "Lowest region before 2026", published),
    share("highest", "Highest region before 2026", published),
    share("studentShare", "Share of all students", "The group’s students, of all students."),
    share(
      "needShare",
      "Share of need",
      "Assumption: a student of deciles 1 to 3 counts one half more, of deciles 4 to 7 one quarter more. No measure of need was published.",
    ),
    share(
      "roleShare",
      "Share of roles",
      "The roles of a cluster are shared by its students; what falls to the group, of all roles.",
    ),
    share(
      "roleGap",
      "Share of roles less share of students",
      "Less than 0: the group has fewer of the roles than of the students.",
    ),
    { key: "schools", heading: "Schools in all", ...whole },
    { key: "schoolsReached", heading: "Schools reached", ...whole },
    share(
      "schoolCoverage",
      "Share of schools reached",
      "Schools reached, of the group’s schools in all.",
    ),
    {
      key: "roles",
      heading: "Roles",
      kind: "number",
      decimals: 1,
      width: 10,
      note: "Those that fall to the group, where the roles of a cluster are shared by its students.",
    },
    {
      key: "studentsPerRole",
      heading: "Students in all for each role",
      kind: "number",
      decimals: 0,
      mayBeBlank: true,
      width: 13,
    },
  ],
  chart: {
    kind: "column",
    title: "Share of each region’s students who are reached",
    categories: "group",
    values: ["coverage", "lowest", "highest"],
    lines: ["lowest", "highest"],
    firstRow: 7,
    lastRow: 16,
    axisTitle: "Share of students",
    axisFormat: "0%",
    isBelow: true,
  },
};
