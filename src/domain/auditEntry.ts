import type { Day } from "./day";

/** What kinds of decisions of a person a workbook records. */
export const auditKinds = [
  "Paper",
  "Override",
  "Override of a scenario",
  "Place of an LSC",
  "Snapshot frozen",
  "Scenario saved",
  "Scenario frozen",
] as const;
export type AuditKind = (typeof auditKinds)[number];

/** One decision of a person, wherever in the workbook it was written down. */
export interface AuditEntry {
  readonly date: Day;
  readonly kind: AuditKind;
  /** Undefined where the workbook does not say, as of papers. */
  readonly who?: string;
  /** What was decided, in words. */
  readonly what: string;
  readonly why?: string;
  /** The scenario it is of or about. */
  readonly scenario?: string;
  /** Sheet and row where it stands. */
  readonly sheet: string;
  readonly row: number;
}
