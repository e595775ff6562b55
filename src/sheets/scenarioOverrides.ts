import { describeDay } from "../domain/day";
import type { Override } from "../domain/override";
import { countText } from "../domain/wording";
import type { SheetContent, SheetDescription } from "./description";
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

/** The sheet; the decisions of a frozen scenario are not coloured to be filled. */
export const scenarioOverridesContent = (
  rows: readonly ScenarioOverrideRow[],
  isFrozen: (scenario: string) => boolean,
): SheetContent<ScenarioOverrideRow> => ({
  description: scenarioOverridesSheet,
  lines: [scenarioOverridesSheet.purpose],
  rows,
  cells: rows.flatMap(({ scenario }, row) =>
    isFrozen(scenario)
      ? scenarioOverridesSheet.columns
          .filter(({ input }) => input)
          .map(({ key, kind, choices }) => ({
            row,
            key,
            kind,
            ...(choices && { choices }),
            input: false,
          }))
      : [],
  ),
});

/** A whole decision in words, as it stands beside it once its scenario was run. */
export const decisionWords = (row: Override): string =>
  [
    `Cluster ${row.clusterNumber}`,
    row.way,
    ...(row.roles === undefined ? [] : [countText(row.roles, "role")]),
    row.reason,
    row.decidedBy,
    describeDay(row.decidedOn),
  ].join(" · ");
