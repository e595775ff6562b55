import { isFrozen, isSameName } from "../domain/scenario";
import type { TableReader } from "../hosts/Host";
import type { SheetContent } from "../sheets/description";
import { scenarioOverridesContent } from "../sheets/scenarioOverrides";
import { scenarioResultsSheet } from "../sheets/scenarioResults";
import { scenarioRunsSheet } from "../sheets/scenarioRuns";
import { compared } from "../sheets/scenarioSettingRows";
import { scenarioSettingsContent } from "../sheets/scenarioSettings";
import { scenariosSheet, type ScenarioRow } from "../sheets/scenarios";
import { runThatCounts, type ScenarioBook } from "./scenarioBook";
import { standingOf, standingText } from "./standing";

/** All rows of the sheets of scenarios, as they are to stand. */
export type ScenarioRows = {
  readonly [Table in keyof ScenarioBook]: ScenarioBook[Table]["rows"];
};

export const rowsOfBook = ({
  scenarios,
  settings,
  overrides,
  runs,
  results,
}: ScenarioBook): ScenarioRows => ({
  scenarios: scenarios.rows,
  settings: settings.rows,
  overrides: overrides.rows,
  runs: runs.rows,
  results: results.rows,
});

/** The book with other rows, of which only the old ones know where they stand. */
export const withRows = (book: ScenarioBook, rows: Partial<ScenarioRows>): ScenarioBook =>
  Object.fromEntries(
    Object.entries(book).map(([name, table]: [string, ScenarioBook["scenarios"]]) => [
      name,
      { ...table, rows: rows[name as keyof ScenarioRows] ?? table.rows },
    ]),
  ) as unknown as ScenarioBook;

/**
 * The sheets of a book: Scenarios with the standing of each as of now, and of the others those that
 * are asked for.
 * @param host the workbook without what the book changes
 */
export async function scenarioContents(
  host: TableReader,
  book: ScenarioBook,
  others: readonly Exclude<keyof ScenarioBook, "scenarios">[],
  // oxlint-disable-next-line typescript/no-explicit-any -- sheets of different rows together
): Promise<SheetContent<any>[]> {
  const { settings, overrides, runs, results } = book;
  const frozen = book.scenarios.rows.filter(isFrozen);
  const isOfFrozen = (name: string) => frozen.some((each) => isSameName(each.name, name));
  const contents = {
    settings: scenarioSettingsContent(settings.rows.map(compared), isOfFrozen),
    overrides: scenarioOverridesContent(overrides.rows, isOfFrozen),
    runs: { description: scenarioRunsSheet, lines: [scenarioRunsSheet.purpose], rows: runs.rows },
    results: {
      description: scenarioResultsSheet,
      lines: [scenarioResultsSheet.purpose],
      rows: results.rows,
    },
  };
  const rows = await rowsWithStanding(host, book);
  return [
    { description: scenariosSheet, lines: [scenariosSheet.purpose], rows },
    ...others.map((name) => contents[name]),
  ];
}

/** Each scenario with its last run, and whether it holds. */
export async function rowsWithStanding(
  host: TableReader,
  book: ScenarioBook,
): Promise<ScenarioRow[]> {
  const rows: ScenarioRow[] = [];
  for (const scenario of book.scenarios.rows) {
    const run = runThatCounts(book, scenario);
    const standing = standingText(scenario, await standingOf(host, book, scenario));
    rows.push({ ...scenario, ...(run && { lastRun: run.run }), standing });
  }
  return rows;
}
