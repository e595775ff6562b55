import { success, type Result } from "../domain/result";
import type { Scenario } from "../domain/scenario";
import type { ScenarioRun } from "../domain/scenarioRun";
import type { TableReader } from "../hosts/Host";
import { readEachOnce } from "./readEachOnce";
import { readScenarioBook, runThatCounts } from "./scenarioBook";
import { standingOf, standingText, type Standing } from "./standing";

/** A scenario, the run that counts, and whether it holds for the workbook as it stands. */
export interface ListedScenario {
  readonly scenario: Scenario;
  readonly run?: ScenarioRun;
  readonly standing: Standing;
  /** The same in words. */
  readonly words: string;
}

/** All scenarios, in the order of their sheet; none where there are none. Nothing is written. */
export async function listScenarios(host: TableReader): Promise<Result<readonly ListedScenario[]>> {
  const reader = readEachOnce(host);
  const book = await readScenarioBook(reader);
  if (!book.ok) return book;
  const listed: ListedScenario[] = [];
  for (const scenario of book.value.scenarios.rows) {
    const run = runThatCounts(book.value, scenario);
    const standing = await standingOf(reader, book.value, scenario);
    const words = standingText(scenario, standing);
    listed.push({ scenario, ...(run && { run }), standing, words });
  }
  return success(listed, book.warnings);
}
