import type { SheetDescription } from "./description";
import { phaseColours } from "./phaseHighlights";
import { phaseColumns, phaseKeys, type PhaseCounts } from "./phaseCounts";

/** The clusters at the end of one term. */
export interface RolloutTrendRow extends PhaseCounts {
  readonly term: string;
  readonly asAt: string;
  readonly total: number;
}

export const rolloutTrendSheet: SheetDescription<RolloutTrendRow> = {
  table: "RolloutTrend",
  title: "Clusters by phase, term by term",
  purpose: "One row for each term: the clusters in each phase at its end.",
  unique: ["term"],
  columns: [
    { key: "term", heading: "Term", kind: "text", width: 13 },
    { key: "asAt", heading: "As at", kind: "day", width: 13 },
    ...phaseColumns,
    { key: "total", heading: "Clusters", kind: "whole", width: 12 },
  ],
  chart: {
    kind: "column",
    title: "Clusters in the delivery model, by phase",
    categories: "term",
    values: phaseKeys,
    stacked: true,
    colours: phaseColours,
    axisTitle: "Clusters",
  },
};
