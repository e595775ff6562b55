import { regions, type Region } from "../domain/region";
import type { SheetDescription } from "./description";

/** One cluster on the Reasons sheet. */
export interface ReasonRow {
  readonly clusterNumber: string;
  readonly clusterName: string;
  readonly region: Region;
  readonly roles: number;
  readonly reason: string;
  readonly steps: string;
  readonly changes: string;
}

export const reasonsSheet: SheetDescription<ReasonRow> = {
  table: "Reasons",
  title: "The reason for every decision",
  purpose: "One row for each cluster, with and without roles.",
  unique: ["clusterNumber"],
  columns: [
    { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 12 },
    { key: "clusterName", heading: "Cluster name", kind: "text", wrap: true, width: 30 },
    { key: "region", heading: "Region", kind: "choice", choices: regions, wrap: true, width: 20 },
    { key: "roles", heading: "Roles", kind: "whole", width: 9 },
    { key: "reason", heading: "Reason", kind: "text", wrap: true, width: 45 },
    { key: "steps", heading: "How it came to that", kind: "text", wrap: true, width: 85 },
    { key: "changes", heading: "What would have to change", kind: "text", wrap: true, width: 45 },
  ],
};
