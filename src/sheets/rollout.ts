import type { SheetDescription } from "./description";
import { phaseColumns, type PhaseCounts } from "./phaseCounts";

/** One measure for the country or a region on the Rollout sheet. */
export interface RolloutSheetRow extends PhaseCounts {
  readonly measure: string;
  readonly region: string;
  readonly total: number;
  readonly share?: number;
  readonly change?: number;
}

export const rolloutSheet: SheetDescription<RolloutSheetRow> = {
  table: "Rollout",
  title: "Rollout of the delivery model, by region and phase",
  purpose: "For each measure the whole country first, then the ten regions.",
  unique: ["measure", "region"],
  drawing: "map",
  columns: [
    { key: "measure", heading: "Measure", kind: "text", width: 38 },
    { key: "region", heading: "Region", kind: "text", width: 32 },
    ...phaseColumns,
    { key: "total", heading: "Total", kind: "whole", width: 11 },
    {
      key: "share",
      heading: "Share of New Zealand",
      kind: "share",
      mayBeBlank: true,
      width: 13,
    },
    {
      key: "change",
      heading: "Change of total since last term",
      kind: "number",
      decimals: 0,
      mayBeBlank: true,
      width: 18,
      note: "The total against that at the end of the term before. Which clusters moved stands on RolloutClusters. Blank: there is no term before.",
    },
  ],
};
