import { auditKinds, type AuditEntry } from "../domain/auditEntry";
import type { SheetDescription } from "./description";

export const auditSheet: SheetDescription<AuditEntry> = {
  table: "Audit",
  title: "Every decision of a person in this workbook, in order of date",
  purpose: "One row for each decision: when, what, why, by whom, and the row it was taken from.",
  unique: ["sheet", "row", "kind"],
  mayBeEmpty: true,
  columns: [
    { key: "date", heading: "Date", kind: "day", width: 13 },
    { key: "kind", heading: "Kind", kind: "choice", choices: auditKinds, width: 22 },
    { key: "who", heading: "By whom", kind: "text", mayBeBlank: true, width: 22 },
    { key: "what", heading: "What was decided", kind: "text", wrap: true, width: 60 },
    { key: "why", heading: "Why", kind: "text", mayBeBlank: true, wrap: true, width: 50 },
    { key: "scenario", heading: "Scenario", kind: "text", mayBeBlank: true, width: 26 },
    { key: "sheet", heading: "Sheet", kind: "text", width: 19 },
    { key: "row", heading: "Row", kind: "whole", smallest: 1, width: 8 },
  ],
};
