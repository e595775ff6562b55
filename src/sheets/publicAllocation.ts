import type { Phase } from "../domain/phase";
import type { Region } from "../domain/region";
import type { SheetDescription } from "./description";
import { phaseHighlights } from "./phaseHighlights";

/** One cluster, by region. */
export interface PublicAllocationRow {
  readonly region: Region;
  readonly clusterNumber: string;
  readonly clusterName: string;
  readonly phase?: Phase;
  readonly place?: number;
  readonly score?: number;
  readonly students: number;
  readonly schools: number;
  readonly ruralSchools: number;
  readonly maoriStudents: number;
  readonly pacificStudents: number;
  readonly maoriMediumKura: number;
  readonly spreadKm?: number;
  readonly claim?: number;
  readonly roles: number;
  readonly studentsPerRole?: number;
}

export const publicAllocationSheet: SheetDescription<PublicAllocationRow> = {
  table: "PublicAllocation",
  sheet: "Allocation",
  title: "Learning Support Coordinator roles by region and cluster",
  purpose: "One row for each cluster, by region and in the order in which they were served.",
  unique: ["clusterNumber"],
  paper: "A3",
  columns: [
    { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 12 },
    { key: "clusterName", heading: "Cluster name", kind: "text", wrap: true, width: 36 },
    { key: "region", heading: "Region", kind: "text", width: 33 },
    { key: "roles", heading: "Roles", kind: "whole", width: 9 },
    {
      key: "phase",
      heading: "Phase",
      kind: "text",
      mayBeBlank: true,
      width: 19,
      note: "On the day of the snapshot. Blank: not yet in the Learning Support Delivery Model.",
    },
    {
      key: "place",
      heading: "Order",
      kind: "whole",
      mayBeBlank: true,
      width: 9,
      note: "Place in the order of service. Blank: not ranked.",
    },
    {
      key: "claim",
      heading: "Claim (roles)",
      kind: "whole",
      mayBeBlank: true,
      width: 11,
      note: "The roles it could ask for by the rules. Blank: not ranked.",
    },
    { key: "score", heading: "Score (points)", kind: "number", mayBeBlank: true, width: 12 },
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
    { key: "ruralSchools", heading: "Rural schools", kind: "whole", width: 11 },
    { key: "maoriStudents", heading: "Māori students", kind: "whole", width: 12 },
    { key: "pacificStudents", heading: "Pacific students", kind: "whole", width: 12 },
    { key: "maoriMediumKura", heading: "Māori medium kura", kind: "whole", width: 12 },
    {
      key: "spreadKm",
      heading: "Spread (km)",
      kind: "number",
      mayBeBlank: true,
      width: 10,
      note: "Widest straight line between two of its schools.",
    },
  ],
  highlights: phaseHighlights<PublicAllocationRow>("phase"),
};
