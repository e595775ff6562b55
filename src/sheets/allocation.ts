import { regions, type Region } from "../domain/region";
import { phases, type Phase } from "../domain/phase";
import type { SheetDescription } from "./description";
import { phaseHighlights } from "./phaseHighlights";

/** One cluster on the Allocation sheet. */
export interface AllocationRow {
  readonly place?: number;
  readonly clusterNumber: string;
  readonly clusterName: string;
  readonly region: Region;
  readonly phase?: Phase;
  readonly score?: number;
  readonly students: number;
  readonly schools: number;
  readonly spreadKm?: number;
  readonly entitlement?: number;
  readonly claim?: number;
  readonly roles: number;
  readonly studentsPerRole?: number;
  readonly studentsToGain?: number;
  readonly studentsToLose?: number;
  readonly why: string;
}

export const allocationSheet: SheetDescription<AllocationRow> = {
  table: "Allocation",
  title: "Allocation of Learning Support Coordinator roles to clusters",
  purpose: "One row for each cluster, in the order in which they were served.",
  unique: ["clusterNumber"],
  columns: [
    {
      key: "place",
      heading: "Order",
      kind: "whole",
      mayBeBlank: true,
      width: 9,
      note: "Place in the order of service. Blank: not ranked.",
    },
    { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 12 },
    { key: "clusterName", heading: "Cluster name", kind: "text", wrap: true, width: 36 },
    { key: "region", heading: "Region", kind: "choice", choices: regions, width: 33 },
    {
      key: "phase",
      heading: "Phase",
      kind: "choice",
      choices: phases,
      mayBeBlank: true,
      width: 19,
    },
    { key: "roles", heading: "Roles", kind: "whole", width: 9 },
    { key: "claim", heading: "Claim (roles)", kind: "whole", mayBeBlank: true, width: 11 },
    {
      key: "entitlement",
      heading: "Entitlement (roles)",
      kind: "number",
      decimals: 2,
      mayBeBlank: true,
      width: 15,
      note: "Students divided by the students per role, before rounding.",
    },
    { key: "students", heading: "Students", kind: "whole", width: 12 },
    {
      key: "studentsPerRole",
      heading: "Students per role",
      kind: "number",
      decimals: 0,
      mayBeBlank: true,
      width: 12,
    },
    { key: "schools", heading: "Schools", kind: "whole", width: 11 },
    {
      key: "spreadKm",
      heading: "Spread (km)",
      kind: "number",
      decimals: 1,
      mayBeBlank: true,
      width: 10,
      note: "Widest straight line between two of its schools.",
    },
    {
      key: "score",
      heading: "Score (points)",
      kind: "number",
      decimals: 1,
      mayBeBlank: true,
      width: 12,
      note: "Its weights are assumptions: see the Policy sheet.",
    },
    {
      key: "studentsToGain",
      heading: "More students for another role",
      kind: "whole",
      mayBeBlank: true,
      width: 13,
      note: "The smallest number of students of the same make-up that would bring another role, or the first, with all else unchanged. Blank: none would, within ten times its students.",
    },
    {
      key: "studentsToLose",
      heading: "Fewer students to lose a role",
      kind: "whole",
      mayBeBlank: true,
      width: 13,
      note: "The smallest drop in students that would lose a role, with all else unchanged. Blank: none would.",
    },
    { key: "why", heading: "Why", kind: "text", wrap: true, width: 70 },
  ],
  highlights: [
    ...phaseHighlights<AllocationRow>("phase"),
    { kind: "bar", column: "roles", fill: "9DC3E6" },
  ],
};
