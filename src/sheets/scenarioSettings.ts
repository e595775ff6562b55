import { describeValue } from "../parameters/describeValue";
import type { ParameterValue } from "../parameters/parameter";
import type { PolicyValues } from "../parameters/policyFrom";
import type { PolicyKey } from "../parameters/policyParameter";
import { policyParameters } from "../parameters/policyParameters";
import type { SheetContent, SheetDescription } from "./description";

/** One setting of one scenario. */
export interface ScenarioSettingRow {
  readonly scenario: string;
  readonly group?: string;
  readonly setting: string;
  readonly value?: Exclude<ParameterValue, null>;
  readonly unit?: string;
  /** Whether the value is another than where the scenario was derived from. */
  readonly differs?: boolean;
  /** What it was there when the scenario was derived, in words. */
  readonly before?: string;
  /** What it was when the scenario was last run, in words. */
  readonly atRun?: string;
}

export const scenarioSettingsSheet: SheetDescription<ScenarioSettingRow> = {
  table: "ScenarioSettings",
  title: "Settings of the scenarios",
  purpose:
    "One row for each setting of each scenario. Change the coloured cells of a scenario that is not frozen; the Policy sheet does not change it.",
  unique: ["scenario", "setting"],
  mayBeEmpty: true,
  columns: [
    { key: "scenario", heading: "Scenario", kind: "text", width: 26 },
    { key: "group", heading: "Group", kind: "text", mayBeBlank: true, width: 13 },
    { key: "setting", heading: "Setting", kind: "text", width: 44 },
    {
      key: "value",
      heading: "Value",
      kind: "any",
      mayBeBlank: true,
      mustExist: true,
      input: true,
      wrap: true,
      width: 30,
    },
    { key: "unit", heading: "Unit", kind: "text", mayBeBlank: true, width: 17 },
    {
      key: "differs",
      heading: "Differs",
      kind: "yesNo",
      mayBeBlank: true,
      width: 11,
      note: "Whether the value was another where the scenario was derived from, as of when this sheet was written.",
    },
    {
      key: "before",
      heading: "Value where derived from",
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      width: 30,
    },
    {
      key: "atRun",
      heading: "Value at the last run",
      kind: "text",
      mayBeBlank: true,
      wrap: true,
      width: 30,
      note: "Blank: the scenario has not been run. In a frozen scenario this is the value of the paper.",
    },
  ],
  highlights: [{ kind: "equals", column: "differs", value: "Yes", fill: "FFF2CC", font: "7F6000" }],
};

/** The settings of a scenario, with the words they had where it was derived from and when it was run. */
export interface ScenarioSettings {
  readonly scenario: string;
  readonly values: PolicyValues;
  readonly before: SettingWords;
  readonly atRun: SettingWords;
  readonly isFrozen: boolean;
}

/** Values in words, by setting. */
export type SettingWords = Readonly<Partial<Record<PolicyKey, string>>>;

/** All settings in words. */
export const wordsOf = (values: PolicyValues): SettingWords =>
  Object.fromEntries(
    policyParameters.map((parameter) => [
      parameter.key,
      describeValue(parameter, values[parameter.key]),
    ]),
  );

/** The sheet with all scenarios, each value with its own drop-down or limits; the frozen are no input. */
export const scenarioSettingsContent = (
  scenarios: readonly ScenarioSettings[],
): SheetContent<ScenarioSettingRow> => ({
  description: scenarioSettingsSheet,
  lines: [scenarioSettingsSheet.purpose],
  rows: scenarios.flatMap((scenario) =>
    policyParameters.map((parameter) => settingRow(scenario, parameter)),
  ),
  cells: scenarios.flatMap(({ isFrozen }, at) =>
    policyParameters.map(({ kind, choices, smallest, largest }, index) => ({
      row: at * policyParameters.length + index,
      key: "value" as const,
      kind,
      ...(choices && { choices }),
      ...(smallest !== undefined && { smallest }),
      ...(largest !== undefined && { largest }),
      ...(isFrozen && { input: false }),
    })),
  ),
});

function settingRow(
  { scenario, values, before, atRun }: ScenarioSettings,
  parameter: (typeof policyParameters)[number],
): ScenarioSettingRow {
  const { key, group, name, unit } = parameter;
  const value = values[key];
  const [was, ran] = [before[key], atRun[key]];
  return {
    scenario,
    group,
    setting: name,
    ...(value !== null && { value }),
    unit,
    ...(was !== undefined && { differs: describeValue(parameter, value) !== was, before: was }),
    ...(ran !== undefined && { atRun: ran }),
  };
}
