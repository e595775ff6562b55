import { fingerprint } from "../domain/fingerprint";
import { error, type Problem } from "../domain/problem";
import { isFrozen, type Scenario } from "../domain/scenario";
import type { ScenarioRun } from "../domain/scenarioRun";
import { decisionWords } from "../sheets/scenarioOverrides";
import { valueWords } from "../sheets/scenarioSettingRows";
import { resultFingerprint } from "./resultFingerprint";
import { ownRows, resultsOf, runThatCounts, type ScenarioBook } from "./scenarioBook";

/** Fingerprint of a scenario as it was run: its settings and decisions in words, and the run itself. */
export function sealOf(book: ScenarioBook, scenario: Scenario, run: ScenarioRun): string {
  const settings = ownRows(book.settings, scenario).map(
    ({ row }) => `${row.setting}\n${row.atRun ?? ""}`,
  );
  const decisions = ownRows(book.overrides, scenario).map(({ row }) => row.atRun ?? "");
  const { run: number, ranOn, roles, clusters, resultPrint, settingsPrint } = run;
  return fingerprint(
    [
      ...settings.sort(),
      ...decisions.sort(),
      ...[number, ranOn, roles, clusters, resultPrint, settingsPrint].map(String),
    ].join("\n\n"),
  );
}

/** What was changed in a scenario since it was frozen, each at its row; none where it is not frozen. */
export function changesSinceFrozen(book: ScenarioBook, scenario: Scenario): Problem[] {
  if (!isFrozen(scenario)) return [];
  const rows = [...changedSettings(book, scenario), ...changedDecisions(book, scenario)];
  if (rows.length > 0) return rows;
  const run = runThatCounts(book, scenario);
  if (!run || resultFingerprint(resultsOf(book, run)) !== run.resultPrint)
    return [runChanged(book, scenario)];
  return sealOf(book, scenario, run) === scenario.seal ? [] : [otherwiseChanged(book, scenario)];
}

const changedSettings = ({ settings }: ScenarioBook, scenario: Scenario): Problem[] =>
  ownRows(settings, scenario)
    .filter(({ row }) => valueWords(row) !== row.atRun)
    .map(({ row, at }) =>
      error(
        "frozen-setting-changed",
        `${versionOf(scenario)} This setting was then ${row.atRun === undefined ? "not there" : `"${row.atRun}"`} and is "${valueWords(row)}" now. Put it back, and derive another scenario for the new value.`,
        { sheet: settings.sheet, row: at, column: row.setting },
      ),
    );

const changedDecisions = ({ overrides }: ScenarioBook, scenario: Scenario): Problem[] =>
  ownRows(overrides, scenario)
    .filter(({ row }) => decisionWords(row) !== row.atRun)
    .map(({ row, at }) =>
      error(
        "frozen-decision-changed",
        `${versionOf(scenario)} ${row.atRun === undefined ? "This decision was not there then." : `This decision was then "${row.atRun}".`} Put it back, and derive another scenario for the new one.`,
        { sheet: overrides.sheet, row: at, about: `cluster ${row.clusterNumber}` },
      ),
    );

const runChanged = ({ results, runs }: ScenarioBook, scenario: Scenario): Problem =>
  error(
    "frozen-run-changed",
    `${versionOf(scenario)} Its run ${scenario.frozenRun ?? ""} on ${runs.sheet} and ${results.sheet} is not as it was written. Take the rows from a copy of the workbook.`,
    { sheet: results.sheet },
  );

const otherwiseChanged = ({ scenarios }: ScenarioBook, scenario: Scenario): Problem =>
  error(
    "frozen-scenario-changed",
    `${versionOf(scenario)} Its fingerprint is not that of its settings, decisions and run: rows were taken away or changed. Take them from a copy of the workbook.`,
    { sheet: scenarios.sheet, ...rowOf(scenarios, scenario) },
  );

const rowOf = ({ rows, rowNumbers }: ScenarioBook["scenarios"], { name }: Scenario) => {
  const row = rowNumbers[rows.findIndex((each) => each.name === name)];
  return row === undefined ? {} : { row };
};

const versionOf = ({ name, frozenFor = "a paper" }: Scenario): string =>
  `"${name}" was frozen as the version of ${frozenFor} and was changed since.`;
