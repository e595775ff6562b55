import type { SheetDescription } from "./description";

/** One figure of the whole country. */
export interface SummaryRow {
  readonly figure: string;
  readonly value?: number;
  readonly meaning: string;
}

export const publicSummarySheet: SheetDescription<SummaryRow> = {
  table: "PublicSummary",
  sheet: "Summary",
  title: "Learning Support Coordinator roles: who gets how many, and why",
  purpose: "The allocation in a few figures, and what stands on the other sheets.",
  unique: ["figure"],
  columns: [
    { key: "figure", heading: "Figure", kind: "text", width: 44 },
    { key: "value", heading: "Number", kind: "whole", mayBeBlank: true, width: 12 },
    { key: "meaning", heading: "What it is", kind: "text", wrap: true, width: 80 },
  ],
};
