import { regionOf, regions, type Region } from "../domain/region";
import { serviceKindOf, serviceKinds, type ServiceKind } from "../domain/service";
import type { SheetDescription } from "./description";

/** One service of a Ministry early learning directory, with the columns needed; no contacts. */
export interface ServiceDirectoryRow {
  readonly number: string;
  readonly name: string;
  readonly kind?: ServiceKind;
  readonly region?: Region;
  readonly clusterNumber?: string;
  readonly clusterName?: string;
  readonly children?: number;
  /** Open, Closed, Proposed, … */
  readonly status?: string;
}

const optional = { mayBeBlank: true, width: 16 } as const;
/** Cells may be blank, but without the column every service would silently count as having none. */
const needed = { ...optional, mustExist: true } as const;

/** The Ministry's early learning directory; its raw file has ten lines above the headings. */
export const serviceDirectorySheet: SheetDescription<ServiceDirectoryRow> = {
  table: "Early learning directory",
  isFile: true,
  title: "Early learning directory",
  purpose: "The Ministry's directory of early learning services, one row for each.",
  unique: ["number"],
  columns: [
    {
      key: "number",
      heading: "Number",
      aliases: ["Service Number", "Service ID", "ECE_Id"],
      kind: "identifier",
      numbers: "service",
      width: 12,
    },
    {
      key: "name",
      heading: "Name",
      aliases: ["Service Name", "Org_Name"],
      kind: "text",
      width: 30,
    },
    {
      key: "kind",
      heading: "Institution Type",
      aliases: ["Service Type", "Org_Type"],
      kind: "choice",
      choices: serviceKinds,
      // New kinds come and go; they are no reason to refuse a directory.
      choiceOf: (text) => serviceKindOf(text) ?? "Other",
      ...needed,
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
      key: "clusterNumber",
      heading: "Community of Learning ID",
      aliases: ["Col_Id"],
      kind: "identifier",
      ...optional,
    },
    {
      key: "clusterName",
      heading: "Community of Learning Name",
      aliases: ["Col_Name"],
      kind: "text",
      ...optional,
    },
    {
      key: "children",
      heading: "All Children",
      aliases: ["Total", "Total Children"],
      kind: "whole",
      ...needed,
    },
    { key: "status", heading: "Status", kind: "text", ...optional },
  ],
};
