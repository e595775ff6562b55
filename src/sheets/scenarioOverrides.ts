import type { Override } from "../domain/override";
import type { SheetDescription } from "./description";
import { overridesSheet } from "./overrides";

/** A decision by a person within one scenario. */
export interface ScenarioOverrideRow extends Override {
  readonly scenario: string;
  /** The whole decision as it was when the scenario was last run, in words. */
  readonly atRun?: string;
}

export const scenarioOverridesSheet: SheetDescription<ScenarioOverrideRow> = {
  table: "ScenarioOverrides",
  title: "Decisions by a person within the scenarios",
  purpose:
    "One row for each decision of each scenario, always with a reason, a name and a date. The Overrides sheet does not change them.",
  mayBeEmpty: true,
  columns: [
    { key: "scenario", heading: "Scenario", kind: "text", input: true, width: 26 },
    ...overridesSheet.columns,
    {
      key: "atRun",
      heading: "Decision at the last run",
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      width: 50,
      note: "Blank: it was not there when the scenario was last run.",
    },
  ],
};
