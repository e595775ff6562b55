import { isSameName, type Scenario } from "../domain/scenario";
import type { ScenarioResult, ScenarioRun } from "../domain/scenarioRun";
import type { Result } from "../domain/result";
import { success } from "../domain/result";
import type { TableReader } from "../hosts/Host";
import type { ReadTable } from "../sheets/readRows";
import { scenarioOverridesSheet, type ScenarioOverrideRow } from "../sheets/scenarioOverrides";
import { scenarioResultsSheet } from "../sheets/scenarioResults";
import { scenarioRunsSheet } from "../sheets/scenarioRuns";
import { typedRow } from "../sheets/scenarioSettingRows";
import { scenarioSettingsSheet, type ScenarioSettingRow } from "../sheets/scenarioSettings";
import { scenariosSheet, type ScenarioRow } from "../sheets/scenarios";
import { all, readTables } from "./readTable";

/** All that a workbook holds of scenarios, as read; tables it does not have are empty. */
export interface ScenarioBook {
  readonly scenarios: ReadTable<ScenarioRow>;
  readonly settings: ReadTable<ScenarioSettingRow>;
  readonly overrides: ReadTable<ScenarioOverrideRow>;
  readonly runs: ReadTable<ScenarioRun>;
  readonly results: ReadTable<ScenarioResult>;
}

/** Every sheet there is of scenarios. */
export const scenarioSheets = [
  scenariosSheet,
  scenarioSettingsSheet,
  scenarioOverridesSheet,
  scenarioRunsSheet,
  scenarioResultsSheet,
] as const;

type Rows = [ScenarioRow, ScenarioSettingRow, ScenarioOverrideRow, ScenarioRun, ScenarioResult];

/** Reads it, with all problems of all its tables at once; what a value may be is not checked here. */
export async function readScenarioBook(host: TableReader): Promise<Result<ScenarioBook>> {
  const read = all(await readTables<Rows>(host, ...scenarioSheets));
  if (!read.ok) return read;
  const [scenarios, settings, overrides, runs, results] = read.value;
  return success(
    {
      scenarios: scenarios ?? empty(scenariosSheet.table),
      settings: typed(settings ?? empty(scenarioSettingsSheet.table)),
      overrides: overrides ?? empty(scenarioOverridesSheet.table),
      runs: runs ?? empty(scenarioRunsSheet.table),
      results: results ?? empty(scenarioResultsSheet.table),
    },
    read.warnings,
  );
}

const empty = (sheet: string): ReadTable<never> => ({ sheet, rows: [], rowNumbers: [] });

const typed = (table: ReadTable<ScenarioSettingRow>): ReadTable<ScenarioSettingRow> => ({
  ...table,
  rows: table.rows.map(typedRow),
});

/** The runs of a scenario, the first first. */
export const runsOf = ({ runs }: ScenarioBook, { name }: Scenario): ScenarioRun[] =>
  runs.rows.filter(({ scenario }) => isSameName(scenario, name)).sort((a, b) => a.run - b.run);

/** The run that counts: that of its paper where it is frozen, else the last; undefined before the first. */
export const runThatCounts = (book: ScenarioBook, scenario: Scenario): ScenarioRun | undefined => {
  const runs = runsOf(book, scenario);
  return scenario.frozenRun === undefined
    ? runs.at(-1)
    : runs.find(({ run }) => run === scenario.frozenRun);
};

/** What each cluster got in a run. */
export const resultsOf = ({ results }: ScenarioBook, { scenario, run }: ScenarioRun) =>
  results.rows.filter((row) => row.run === run && isSameName(row.scenario, scenario));

/** Rows of one scenario, each with the number of its row on the sheet. */
export const ownRows = <Row extends { readonly scenario: string }>(
  { rows, rowNumbers }: ReadTable<Row>,
  { name }: Scenario,
): { readonly row: Row; readonly at: number }[] =>
  rows.flatMap((row, index) =>
    isSameName(row.scenario, name) ? [{ row, at: rowNumbers[index]! }] : [],
  );
