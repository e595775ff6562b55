import { isSameName, type Scenario } from "../domain/scenario";
import { error, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { TableReader } from "../hosts/Host";
import { nearestName } from "../sheets/nearestName";
import { scenariosSheet } from "../sheets/scenarios";
import { readTable } from "./readTable";

/** The scenarios of a workbook, in the order of the Scenarios sheet; none where there is no sheet. */
export async function readScenarios(host: TableReader): Promise<Result<readonly Scenario[]>> {
  const table = await readTable(host, scenariosSheet);
  return table.ok ? success(table.value?.rows ?? [], table.warnings) : table;
}

/** Their names, for a person to choose from; none where the sheet cannot be read. */
export async function scenarioNames(host: TableReader): Promise<readonly string[]> {
  const scenarios = await readScenarios(host);
  return scenarios.ok ? scenarios.value.map(({ name }) => name) : [];
}

/** The scenario of a name, or a sentence with the nearest name and all there are. */
export function scenarioNamed(scenarios: readonly Scenario[], name: string): Result<Scenario> {
  const found = scenarios.find((each) => isSameName(each.name, name));
  return found ? success(found) : failure([unknownScenario(name, scenarios)]);
}

function unknownScenario(name: string, scenarios: readonly Scenario[]): Problem {
  const names = scenarios.map((scenario) => scenario.name);
  const nearest = nearestName(name, names);
  const right =
    names.length > 0
      ? [
          ...(nearest === undefined ? [] : [`Did you mean "${nearest}"?`]),
          `The scenarios are ${names.map((each) => `"${each}"`).join(", ")}.`,
        ].join(" ")
      : "None has been saved yet; save the workbook as it stands as one.";
  return error("unknown-scenario", `There is no scenario "${name}". ${right}`, {
    sheet: scenariosSheet.table,
  });
}
