import { plainText } from "../domain/plainText";
import type { ParameterValue } from "../parameters/parameter";
import type { PolicyParameter } from "../parameters/policyParameter";
import { policyParameters } from "../parameters/policyParameters";
import type { CellSetting, SheetContent, SheetDescription } from "./description";

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

const byName = new Map(policyParameters.map((each) => [plainText(each.name), each]));

/** The setting that a row names; undefined for one that nobody knows. */
export const settingNamed = (name: string): PolicyParameter | undefined =>
  byName.get(plainText(name));

/** The sheet, each value with its own drop-down or limits; what is frozen is not coloured to be filled. */
export const scenarioSettingsContent = (
  rows: readonly ScenarioSettingRow[],
  isFrozen: (scenario: string) => boolean,
): SheetContent<ScenarioSettingRow> => ({
  description: scenarioSettingsSheet,
  lines: [scenarioSettingsSheet.purpose],
  rows,
  cells: rows.flatMap(({ setting, scenario }, row) => {
    const parameter = settingNamed(setting);
    return parameter ? [valueCell(parameter, row, isFrozen(scenario))] : [];
  }),
});

function valueCell(
  { kind, choices, smallest, largest }: PolicyParameter,
  row: number,
  isFrozen: boolean,
): CellSetting<ScenarioSettingRow> {
  return {
    row,
    key: "value",
    kind,
    ...(choices && { choices }),
    ...(smallest !== undefined && { smallest }),
    ...(largest !== undefined && { largest }),
    ...(isFrozen && { input: false }),
  };
}
