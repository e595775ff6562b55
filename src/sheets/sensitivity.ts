import { regions, type Region } from "../domain/region";
import type { SheetDescription } from "./description";

/** In which draws a cluster has a role, in words. */
export const drawOutcomes = [
  "Role in every draw",
  "Role in some draws",
  "Role in no draw",
] as const;
export type DrawOutcome = (typeof drawOutcomes)[number];

/** How sure the roles of one cluster are. */
export interface SensitivityRow {
  readonly place?: number;
  readonly clusterNumber: string;
  readonly clusterName: string;
  readonly region: Region;
  readonly roles: number;
  readonly outcome?: DrawOutcome;
  readonly share?: number;
  readonly least?: number;
  readonly median?: number;
  readonly most?: number;
  readonly hangs?: boolean;
  readonly ruralShareWeight?: number;
  readonly maoriPacificShareWeight?: number;
  readonly maoriMediumWeight?: number;
  readonly studentsWeight?: number;
  readonly studentsPerRole?: number;
  readonly rolesInAll?: number;
  readonly studentsToGain?: number;
  readonly studentsToLose?: number;
}

const inDraws = (key: "least" | "median" | "most", heading: string, note?: string) =>
  ({
    key,
    heading,
    kind: "whole",
    mayBeBlank: true,
    width: 11,
    ...(note !== undefined && { note }),
  }) as const;

const tip = (key: keyof SensitivityRow, what: string, width = 12) =>
  ({
    key,
    heading: `Tips at ${what}`,
    kind: "whole",
    mayBeBlank: true,
    width,
    note: "The value nearest to the present one at which, with all else as it is, the cluster would get its first role or lose all. Blank: none that was looked at.",
  }) as const;

export const sensitivitySheet: SheetDescription<SensitivityRow> = {
  table: "Sensitivity",
  title: "How sure each cluster's roles are",
  purpose:
    "One row for each cluster: what it gets in many draws of what is not certain, and what would tip it.",
  unique: ["clusterNumber"],
  columns: [
    {
      key: "place",
      heading: "Order",
      kind: "whole",
      mayBeBlank: true,
      width: 9,
      note: "Place in the order of service now. Blank: not ranked.",
    },
    { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 12 },
    { key: "clusterName", heading: "Cluster name", kind: "text", wrap: true, width: 36 },
    { key: "region", heading: "Region", kind: "choice", choices: regions, width: 33 },
    { key: "roles", heading: "Roles now", kind: "whole", width: 9 },
    {
      key: "outcome",
      heading: "In the draws",
      kind: "text",
      mayBeBlank: true,
      width: 21,
    },
    {
      key: "share",
      heading: "Share of draws with a role",
      kind: "share",
      mayBeBlank: true,
      width: 11,
    },
    inDraws("least", "Least roles"),
    inDraws(
      "median",
      "Median roles",
      "At most so many in half of the draws, at least in the other.",
    ),
    inDraws("most", "Most roles"),
    {
      key: "hangs",
      heading: "Hangs on a thread",
      kind: "yesNo",
      mayBeBlank: true,
      width: 11,
      note: "Yes: in a tenth of the draws or more it has a role where it has none now, or none where it has some.",
    },
    tip("ruralShareWeight", "weight of rural schools"),
    tip("maoriPacificShareWeight", "weight of Māori and Pacific students", 13),
    tip("maoriMediumWeight", "weight of Māori medium kura", 12),
    tip("studentsWeight", "weight of total students", 13),
    tip("studentsPerRole", "students per role", 13),
    tip("rolesInAll", "roles to allocate", 13),
    {
      key: "studentsToGain",
      heading: "More students for another role",
      kind: "whole",
      mayBeBlank: true,
      width: 13,
      note: "As on the Allocation sheet.",
    },
    {
      key: "studentsToLose",
      heading: "Fewer students to lose a role",
      kind: "whole",
      mayBeBlank: true,
      width: 13,
      note: "As on the Allocation sheet.",
    },
  ],
  highlights: [
    { kind: "equals", column: "outcome", value: "Role in every draw", fill: "C6E0B4" },
    { kind: "equals", column: "outcome", value: "Role in some draws", fill: "FFE699" },
    { kind: "equals", column: "hangs", value: "Yes", fill: "FFF2CC", font: "7F6000" },
    { kind: "bar", column: "share", fill: "9DC3E6" },
  ],
};
