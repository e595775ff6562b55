import type { Scenario } from "../domain/scenario";
import type { SheetDescription } from "./description";

/** A scenario with what was known of its last run when the sheet was written. */
export interface ScenarioRow extends Scenario {
  readonly lastRun?: number;
  readonly standing?: string;
}

/** What the standing begins with where a result holds. */
export const upToDate = "Up to date";

export const scenariosSheet: SheetDescription<ScenarioRow> = {
  table: "Scenarios",
  title: "Scenarios: versions of the settings and decisions under names",
  purpose: "One row for each scenario: who made it, when, from what, and whether its result holds.",
  unique: ["name"],
  mayBeEmpty: true,
  columns: [
    { key: "name", heading: "Scenario", kind: "text", wrap: true, width: 26 },
    {
      key: "derivedFrom",
      heading: "Derived from",
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      width: 24,
      note: "The scenario it was made from. Blank: the Policy and Overrides sheets.",
    },
    { key: "author", heading: "Author", kind: "text", width: 22 },
    { key: "date", heading: "Saved on", kind: "day", width: 13 },
    {
      key: "note",
      heading: "Note",
      kind: "text",
      mayBeBlank: true,
      input: true,
      wrap: true,
      width: 40,
    },
    {
      key: "lastRun",
      heading: "Last run",
      kind: "whole",
      mayBeBlank: true,
      width: 9,
      note: "Number of its last run on ScenarioRuns. Blank: it has not been run.",
    },
    {
      key: "standing",
      heading: "Standing when this was written",
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      width: 46,
      note: "Whether the last run still holds for the data and settings, and if not, why. As of the last time this sheet was written; the pane and lsc scenario list look anew.",
    },
    {
      key: "frozenFor",
      heading: "Version of the paper",
      aliases: ["Frozen for"],
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      width: 24,
      note: "Number or title of the paper, on Decisions, that it was frozen for. From then on nothing in it may change.",
    },
    { key: "frozenOn", heading: "Frozen on", kind: "day", mayBeBlank: true, width: 13 },
    { key: "frozenBy", heading: "Frozen by", kind: "text", mayBeBlank: true, width: 22 },
    {
      key: "frozenRun",
      heading: "Run of the paper",
      kind: "whole",
      mayBeBlank: true,
      width: 9,
    },
    {
      key: "seal",
      heading: "Fingerprint when frozen",
      kind: "identifier",
      mayBeBlank: true,
      width: 20,
      note: "Of its settings, its decisions and the run of the paper, so that a later change shows.",
    },
  ],
  highlights: [
    { kind: "equals", column: "standing", value: upToDate, fill: "E2EFDA", font: "375623" },
  ],
};
