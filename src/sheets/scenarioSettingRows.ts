import { describeValue } from "../parameters/describeValue";
import type { PolicyValues } from "../parameters/policyFrom";
import { policyParameters } from "../parameters/policyParameters";
import { readValue } from "./readPolicy";
import { settingNamed, type ScenarioSettingRow } from "./scenarioSettings";

/**
 * Rows for all settings of a new scenario.
 * @param from the settings of what it is derived from
 */
export const settingRows = (
  scenario: string,
  values: PolicyValues,
  from: PolicyValues,
): ScenarioSettingRow[] =>
  policyParameters.map((parameter) => {
    const { key, group, name, unit } = parameter;
    const value = values[key];
    return compared({
      scenario,
      group,
      setting: name,
      ...(value !== null && { value }),
      unit,
      before: describeValue(parameter, from[key]),
    });
  });

/**
 * A row as it was read, its value of the kind of its setting: a day and not the number of a cell.
 * What cannot be read so stays as it is, for a person to mend.
 */
export function typedRow(row: ScenarioSettingRow): ScenarioSettingRow {
  const parameter = settingNamed(row.setting);
  if (!parameter) return row;
  const { value, problem } = readValue(row.value ?? null, parameter, {});
  return problem || value === null ? row : { ...row, value };
}

/** What stands in the row in words; what cannot be read as its setting, as it was typed. */
export function valueWords({ setting, value }: ScenarioSettingRow): string {
  const parameter = settingNamed(setting);
  const read = parameter && readValue(value ?? null, parameter, {});
  return parameter && read && !read.problem
    ? describeValue(parameter, read.value)
    : String(value ?? "");
}

/** The row with whether its value is another than where the scenario was derived from. */
export const compared = (row: ScenarioSettingRow): ScenarioSettingRow =>
  row.before === undefined ? row : { ...row, differs: valueWords(row) !== row.before };

/** The row of a scenario that was just run. */
export const withRun = (row: ScenarioSettingRow): ScenarioSettingRow => ({
  ...row,
  atRun: valueWords(row),
});
