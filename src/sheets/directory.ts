import { regionOf, regions, type Region } from "../domain/region";
import type { SheetDescription } from "./description";

/** One school of a Ministry schools directory, with the columns that are needed; no contacts. */
export interface DirectoryRow {
  readonly number: string;
  readonly name: string;
  readonly region?: Region;
  readonly urbanArea?: string;
  readonly definition?: string;
  readonly type?: string;
  readonly authority?: string;
  readonly clusterNumber?: string;
  readonly clusterName?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly decile?: string;
  readonly students?: number;
  readonly maoriStudents?: number;
  readonly pacificStudents?: number;
  /** Open, Closed, Proposed, …; from 2024 or so. */
  readonly status?: string;
}

const optional = { mayBeBlank: true, width: 16 } as const;
/** Cells may be blank, but without the column every school would silently count as having none. */
const needed = { ...optional, mustExist: true } as const;

/** The Ministry's schools directory: the headings of 2018, and as aliases those of 2016 to 2026. */
export const directorySheet: SheetDescription<DirectoryRow> = {
  table: "Directory",
  isFile: true,
  title: "Schools directory",
  purpose: "The Ministry's schools directory, one row for each school.",
  unique: ["number"],
  columns: [
    {
      key: "number",
      heading: "School Number",
      aliases: ["School ID", "School_Id"],
      kind: "identifier",
      numbers: "school",
      width: 12,
    },
    {
      key: "name",
      heading: "School Name",
      aliases: ["Name", "Org_Name"],
      kind: "text",
      width: 30,
    },
    {
      key: "region",
      heading: "Education Region",
      kind: "choice",
      choices: regions,
      choiceOf: regionOf,
      ...needed,
      width: 20,
    },
    {
      key: "urbanArea",
      heading: "Urban Area",
      aliases: ["Urban_Rural_Indicator"],
      kind: "text",
      ...needed,
    },
    { key: "definition", heading: "Definition", kind: "text", ...needed },
    { key: "type", heading: "School Type", aliases: ["Org_Type"], kind: "text", ...optional },
    { key: "authority", heading: "Authority", kind: "text", ...optional },
    {
      key: "clusterNumber",
      heading: "Community of Learning: ID",
      aliases: ["Col_Id"],
      kind: "identifier",
      ...optional,
    },
    {
      key: "clusterName",
      heading: "Community of Learning: Name",
      aliases: ["Col_Name"],
      kind: "text",
      ...optional,
    },
    {
      key: "latitude",
      heading: "Latitude",
      kind: "number",
      smallest: -90,
      largest: 90,
      ...optional,
    },
    {
      key: "longitude",
      heading: "Longitude",
      kind: "number",
      smallest: -180,
      largest: 180,
      ...optional,
    },
    { key: "decile", heading: "Decile", kind: "text", ...optional },
    {
      key: "students",
      heading: "Total School Roll",
      aliases: ["Total"],
      kind: "whole",
      ...needed,
    },
    { key: "maoriStudents", heading: "Maori", kind: "whole", ...needed },
    {
      key: "pacificStudents",
      heading: "Pasifika",
      aliases: ["Pacific"],
      kind: "whole",
      ...needed,
    },
    { key: "status", heading: "Status", kind: "text", ...optional },
  ],
};
