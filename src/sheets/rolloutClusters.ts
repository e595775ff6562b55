import type { MovementKind } from "../domain/movement";
import { phases, type Phase } from "../domain/phase";
import { regions, type Region } from "../domain/region";
import type { SheetDescription } from "./description";
import { phaseHighlights } from "./phaseHighlights";

/** One cluster on the sheet of clusters by region. */
export interface RolloutClusterRow {
  readonly region?: Region;
  readonly clusterNumber: string;
  readonly clusterName: string;
  readonly phase: Phase;
  readonly phaseBefore?: Phase;
  readonly movement?: MovementKind;
  readonly roles?: number;
  readonly servicesAndSchools: number;
  readonly children: number;
}

const phase = {
  kind: "choice",
  choices: phases,
  width: 19,
} as const;

export const rolloutClustersSheet: SheetDescription<RolloutClusterRow> = {
  table: "RolloutClusters",
  title: "Clusters by region, with phase and roles",
  purpose: "One row for each cluster in the delivery model, region by region from north to south.",
  unique: ["clusterNumber"],
  columns: [
    {
      key: "region",
      heading: "Region",
      kind: "choice",
      choices: regions,
      mayBeBlank: true,
      width: 33,
    },
    { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 12 },
    { key: "clusterName", heading: "Cluster name", kind: "text", width: 38 },
    { key: "phase", heading: "Phase", ...phase },
    { key: "phaseBefore", heading: "Phase a term before", mayBeBlank: true, ...phase },
    {
      key: "movement",
      heading: "Moved",
      kind: "text",
      mayBeBlank: true,
      width: 20,
      note: "Since the term before: forward, back, or new.",
    },
    {
      key: "roles",
      heading: "Roles",
      kind: "whole",
      mayBeBlank: true,
      width: 9,
      note: "As on the Allocation sheet. Blank: nothing has been allocated.",
    },
    {
      key: "servicesAndSchools",
      heading: "Early learning services, schools and kura",
      kind: "whole",
      width: 13,
    },
    { key: "children", heading: "Children and young people", kind: "whole", width: 13 },
  ],
  highlights: phaseHighlights<RolloutClusterRow>("phase"),
};
