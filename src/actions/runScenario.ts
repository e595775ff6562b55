import type { Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { isFrozen, type Scenario } from "../domain/scenario";
import type { ScenarioRun } from "../domain/scenarioRun";
import type { TableReader } from "../hosts/Host";
import { allocateSide, readSide } from "./allocationSide";
import { runsOf, type ScenarioBook } from "./scenarioBook";
import { scenarioReader } from "./scenarioReader";
import { isSameRun, runRows, type RunFacts, type RunRows } from "./scenarioRun";

/** When, by whom and by which program scenarios are run. */
export type RunOptions = Pick<RunFacts, "ranOn" | "ranBy" | "program">;

/** What came of running one scenario. */
export type ScenarioOutcome = { readonly scenario: Scenario } & (
  | { readonly kind: "ran"; readonly run: ScenarioRun; readonly before?: ScenarioRun }
  /** Nothing it is reckoned from has changed since, so nothing was added. */
  | { readonly kind: "same"; readonly run: ScenarioRun }
  | { readonly kind: "frozen" }
  | { readonly kind: "failed"; readonly problems: readonly Problem[] }
);

/** An outcome with the rows to add, if any. */
export interface RanScenario {
  readonly outcome: ScenarioOutcome;
  readonly rows?: RunRows;
  readonly warnings: readonly Problem[];
}

/** Allocates one scenario; writes nothing. */
export async function runScenario(
  reader: TableReader,
  book: ScenarioBook,
  scenario: Scenario,
  options: RunOptions,
): Promise<RanScenario> {
  if (isFrozen(scenario)) return { outcome: { scenario, kind: "frozen" }, warnings: [] };
  const before = runsOf(book, scenario).at(-1);
  const facts = { ...options, scenario: scenario.name, run: (before?.run ?? 0) + 1 };
  const made = await allocated(reader, facts);
  if (!made.ok)
    return { outcome: { scenario, kind: "failed", problems: made.problems }, warnings: [] };
  const { run } = made.value;
  const { warnings } = made;
  if (before && isSameRun(before, run))
    return { outcome: { scenario, kind: "same", run: before }, warnings };
  const outcome = { scenario, kind: "ran", run, ...(before && { before }) } as const;
  return { outcome, rows: made.value, warnings };
}

async function allocated(host: TableReader, facts: RunFacts): Promise<Result<RunRows>> {
  const reader = await scenarioReader(host, facts.scenario);
  const read = reader.ok ? await readSide(reader.value, facts.scenario) : reader;
  if (!read.ok) return read;
  const { side, locate } = read.value;
  const allocation = allocateSide(side);
  if (!allocation.ok) return failure([...read.warnings, ...locate(allocation.problems)]);
  return success(runRows(facts, side, allocation.value), [
    ...read.warnings,
    ...locate(allocation.warnings),
  ]);
}
