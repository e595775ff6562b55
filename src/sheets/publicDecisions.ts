import type { Day } from "../domain/day";
import type { Region } from "../domain/region";
import type { SheetDescription } from "./description";

/** A decision that replaced what the rules gave; nobody is named. */
export interface PublicDecisionRow {
  readonly clusterNumber: string;
  readonly clusterName: string;
  readonly region: Region;
  readonly decision: string;
  readonly decidedOn: Day;
  readonly reason: string;
}

export const publicDecisionsSheet: SheetDescription<PublicDecisionRow> = {
  table: "PublicDecisions",
  sheet: "Decisions",
  title: "Decisions of the Ministry that replaced what the rules gave",
  purpose: "One row for each decision about a cluster, with its reason and date.",
  mayBeEmpty: true,
  columns: [
    { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 12 },
    { key: "clusterName", heading: "Cluster name", kind: "text", wrap: true, width: 36 },
    { key: "region", heading: "Region", kind: "text", width: 33 },
    { key: "decision", heading: "Decision", kind: "text", width: 28 },
    { key: "decidedOn", heading: "Decided on", kind: "day", width: 13 },
    { key: "reason", heading: "Reason", kind: "text", wrap: true, width: 80 },
  ],
};
