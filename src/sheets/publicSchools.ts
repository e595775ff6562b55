import type { Region } from "../domain/region";
import type { SheetDescription } from "./description";

/** One school with its reason. */
export interface PublicSchoolRow {
  readonly number: string;
  readonly name: string;
  readonly region: Region;
  readonly students: number;
  readonly clusterNumber?: string;
  readonly clusterName?: string;
  readonly clusterRoles?: number;
  readonly halfDays?: number;
  readonly hosted?: number;
  readonly reason: string;
  readonly changes: string;
}

export const publicSchoolsSheet: SheetDescription<PublicSchoolRow> = {
  table: "PublicSchools",
  sheet: "Schools",
  title: "Every school and kura, and why",
  purpose: "One row for each school: its cluster, what the cluster gets, and the reason.",
  unique: ["number"],
  mayBeEmpty: true,
  paper: "A3",
  columns: [
    { key: "number", heading: "School number", kind: "identifier", width: 12 },
    { key: "name", heading: "School name", kind: "text", wrap: true, width: 28 },
    { key: "region", heading: "Region", kind: "text", wrap: true, width: 18 },
    { key: "students", heading: "Students", kind: "whole", width: 12 },
    {
      key: "clusterNumber",
      heading: "Cluster number",
      kind: "identifier",
      mayBeBlank: true,
      width: 12,
      note: "Blank: in no cluster, or closed.",
    },
    {
      key: "clusterName",
      heading: "Cluster name",
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      width: 28,
    },
    {
      key: "clusterRoles",
      heading: "Roles of the cluster",
      kind: "whole",
      mayBeBlank: true,
      width: 11,
    },
    {
      key: "halfDays",
      heading: "Half-days a week",
      kind: "whole",
      mayBeBlank: true,
      width: 13,
      note: "With a coordinator. Blank: no roles, or it is not part of this publication.",
    },
    { key: "hosted", heading: "LSCs based here", kind: "whole", mayBeBlank: true, width: 9 },
    { key: "reason", heading: "Reason", kind: "text", wrap: true, width: 110 },
    {
      key: "changes",
      heading: "What would have to change for its cluster",
      kind: "text",
      wrap: true,
      width: 50,
    },
  ],
};
