import type { ScenarioRun } from "../domain/scenarioRun";
import type { Column, SheetDescription } from "./description";

const print = (
  key: keyof ScenarioRun & string,
  of: string,
  note?: string,
): Column<ScenarioRun> => ({
  key,
  heading: `Fingerprint of ${of}`,
  // So that it stays a text: by itself Excel takes 12e45 for a number.
  kind: "identifier",
  width: 20,
  ...(note && { note }),
});

export const scenarioRunsSheet: SheetDescription<ScenarioRun> = {
  table: "ScenarioRuns",
  title: "Runs of the scenarios",
  purpose:
    "One row for each run: what came of it, and fingerprints of all it was reckoned from. Rows are added, never changed.",
  unique: ["scenario", "run"],
  mayBeEmpty: true,
  columns: [
    { key: "scenario", heading: "Scenario", kind: "text", width: 26 },
    { key: "run", heading: "Run", kind: "whole", smallest: 1, width: 8 },
    { key: "ranOn", heading: "Run on", kind: "day", width: 13 },
    { key: "ranBy", heading: "Run by", kind: "text", mayBeBlank: true, width: 22 },
    { key: "rolesToGive", heading: "Roles to give", kind: "whole", width: 10 },
    { key: "roles", heading: "Roles given", kind: "whole", width: 10 },
    { key: "unspent", heading: "Roles unspent", kind: "whole", width: 11 },
    { key: "clusters", heading: "Clusters with roles", kind: "whole", width: 12 },
    { key: "asAt", heading: "Phases as at", kind: "day", width: 13 },
    { key: "decisions", heading: "Decisions by a person", kind: "whole", width: 13 },
    print("clustersPrint", "clusters", "Of the figures of all clusters that roles can depend on."),
    print("phasesPrint", "phases"),
    print("settingsPrint", "settings", "Of the settings that can change who gets how many roles."),
    print("decisionsPrint", "decisions"),
    print("resultPrint", "result", "Of the rows of this run on ScenarioResults."),
    {
      key: "engine",
      heading: "Engine version",
      kind: "whole",
      smallest: 1,
      width: 11,
      note: "Version of the rules by which roles are allocated: raised whenever the same data and settings would give another result.",
    },
    { key: "program", heading: "Program version", kind: "text", width: 12 },
  ],
};
