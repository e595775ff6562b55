import { resultOf, success, type Result } from "../domain/result";
import { isFrozen, isSameName, type Scenario } from "../domain/scenario";
import type { TableReader } from "../hosts/Host";
import { isHeadingOf } from "../sheets/isHeadingOf";
import { overridesSheet } from "../sheets/overrides";
import { policySheet } from "../sheets/policy";
import type { RawTable } from "../sheets/rawTable";
import { scenarioOverridesSheet } from "../sheets/scenarioOverrides";
import { scenarioSettingsSheet } from "../sheets/scenarioSettings";
import { changesSinceFrozen } from "./frozenScenario";
import { readScenarioBook } from "./scenarioBook";
import { readScenarios, scenarioNamed } from "./readScenarios";

/** A workbook read by one of its scenarios. */
export interface ScenarioReader extends TableReader {
  /** Name of the scenario, as it stands on the Scenarios sheet. */
  readonly scenario: string;
}

/**
 * The workbook as it would be read were a scenario on its Policy and Overrides sheets. What reads a
 * workbook reads a scenario through it, and finds what is wrong at the rows of the scenario. One
 * that was changed after it was frozen is refused, with each change.
 */
export async function scenarioReader(
  host: TableReader,
  name: string,
): Promise<Result<ScenarioReader>> {
  const scenarios = await readScenarios(host);
  if (!scenarios.ok) return scenarios;
  const found = scenarioNamed(scenarios.value, name);
  if (!found.ok) return found;
  const frozen = await asFrozen(host, found.value);
  if (!frozen.ok) return frozen;
  const [settings, overrides] = await host.readTables([
    scenarioSettingsSheet,
    scenarioOverridesSheet,
  ]);
  const own = new Map([
    [policySheet.table, rowsOfScenario(settings, name)],
    [overridesSheet.table, rowsOfScenario(overrides, name)],
  ]);
  return success({
    scenario: found.value.name,
    readTables: async (asked) => {
      const read = await host.readTables(asked);
      return asked.map(({ table }, at) => (own.has(table) ? own.get(table) : read[at]));
    },
  });
}

/** A frozen scenario is read only as it was frozen: anything else would go under its paper's name. */
async function asFrozen(host: TableReader, scenario: Scenario): Promise<Result<undefined>> {
  if (!isFrozen(scenario)) return success(undefined);
  const book = await readScenarioBook(host);
  return book.ok ? resultOf(undefined, changesSinceFrozen(book.value, scenario)) : book;
}

const [scenarioColumn] = scenarioSettingsSheet.columns;

/** The table with the rows of other scenarios blank, so that every row keeps its number. */
function rowsOfScenario(table: RawTable | undefined, name: string): RawTable | undefined {
  if (!table) return undefined;
  const at = table.headings.findIndex((heading) => isHeadingOf(scenarioColumn!, heading));
  const blank = table.headings.map(() => null);
  const rows = table.rows.map((row) => (isSameName(String(row[at] ?? ""), name) ? row : blank));
  return { ...table, rows };
}
