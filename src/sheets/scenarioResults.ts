import { phaseOf, phases } from "../domain/phase";
import type { ScenarioResult } from "../domain/scenarioRun";
import type { SheetDescription } from "./description";
import { phaseHighlights } from "./phaseHighlights";
import { regionColumn } from "./regionColumn";

export const scenarioResultsSheet: SheetDescription<ScenarioResult> = {
  table: "ScenarioResults",
  title: "What each cluster got in each run of a scenario",
  purpose:
    "One row for each cluster of each run: its roles, and the figures they were reckoned from. Rows are added, never changed.",
  unique: ["scenario", "run", "clusterNumber"],
  mayBeEmpty: true,
  columns: [
    { key: "scenario", heading: "Scenario", kind: "text", width: 26 },
    { key: "run", heading: "Run", kind: "whole", smallest: 1, width: 8 },
    { key: "clusterNumber", heading: "Cluster number", kind: "identifier", width: 12 },
    { key: "clusterName", heading: "Cluster name", kind: "text", width: 34 },
    regionColumn,
    {
      key: "phase",
      heading: "Phase",
      kind: "choice",
      choices: phases,
      choiceOf: phaseOf,
      mayBeBlank: true,
      width: 19,
      note: "Blank: it was not in the snapshot.",
    },
    { key: "students", heading: "Students", kind: "whole", width: 13 },
    { key: "roles", heading: "Roles", kind: "whole", width: 9 },
    { key: "outcome", heading: "How it went", kind: "text", width: 20 },
    {
      key: "dataPrint",
      heading: "Fingerprint of data",
      kind: "identifier",
      width: 20,
      note: "Of all figures of the cluster that roles can depend on, so that a later change is found.",
    },
  ],
  highlights: phaseHighlights<ScenarioResult>("phase"),
};
