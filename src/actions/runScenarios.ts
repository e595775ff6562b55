import { error, warning, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { isFrozen, isSameName, type Scenario } from "../domain/scenario";
import type { Host, TableReader, Watch, WrittenSheet } from "../hosts/Host";
import { decisionWords } from "../sheets/scenarioOverrides";
import { withRun } from "../sheets/scenarioSettingRows";
import { scenariosSheet } from "../sheets/scenarios";
import { eachOnce } from "./eachOnce";
import { all } from "./readTable";
import { readEachOnce } from "./readEachOnce";
import { scenarioNamed } from "./readScenarios";
import {
  runScenario,
  type RanScenario,
  type RunOptions,
  type ScenarioOutcome,
} from "./runScenario";
import { readScenarioBook, type ScenarioBook } from "./scenarioBook";
import { scenarioContents, withRows } from "./scenarioContents";

/** What came of each scenario, and the sheets that were written; none where nothing was new. */
export interface ScenariosRun {
  readonly outcomes: readonly ScenarioOutcome[];
  readonly written: readonly WrittenSheet[];
}

/**
 * Allocates scenarios by the data as it stands and adds each run under those before. A scenario
 * that cannot be allocated does not stop the others: a warning names it. A failure where none can.
 * @param names scenarios to run; all that are not frozen where left out
 */
export async function runScenarios(
  host: Host,
  names: readonly string[] | undefined,
  options: RunOptions,
  watch: Watch = {},
): Promise<Result<ScenariosRun>> {
  watch.progress?.("Reading the sheets", 0);
  const reader = readEachOnce(host);
  const book = await readScenarioBook(reader);
  const asked = book.ok ? askedFor(book.value, names) : book;
  if (!book.ok || !asked.ok) return asked as Result<never>;
  const running = { host, reader, book: book.value, options, watch };
  const ran = await runEach(running, asked.value);
  if (!ran.ok) return ran;
  const outcomes = ran.value.map(({ outcome }) => outcome);
  const failed = outcomes.flatMap((each) => (each.kind === "failed" ? each.problems : []));
  if (failed.length > 0 && outcomes.every(({ kind }) => kind === "failed" || kind === "frozen"))
    return failure(eachOnce(failed));
  const written = await writeRuns(running, ran.value);
  const warnings = [...outcomes.flatMap(notRun), ...ran.value.flatMap((each) => each.warnings)];
  return written.ok
    ? success({ outcomes, written: written.value }, eachOnce([...warnings, ...written.warnings]))
    : failure(eachOnce([...warnings, ...written.problems]));
}

function askedFor(
  { scenarios }: ScenarioBook,
  names: readonly string[] | undefined,
): Result<readonly Scenario[]> {
  if (scenarios.rows.length === 0) return failure([noScenarios]);
  if (!names) return success(scenarios.rows);
  const found = all(names.map((name) => scenarioNamed(scenarios.rows, name)));
  if (!found.ok) return found;
  const frozen = found.value.filter(isFrozen);
  return frozen.length > 0 ? failure(frozen.map(cannotRun)) : found;
}

/** What a run of several scenarios works on. */
interface Running {
  readonly host: Host;
  /** The workbook as it stood when it was read first. */
  readonly reader: TableReader;
  readonly book: ScenarioBook;
  readonly options: RunOptions;
  readonly watch: Watch;
}

async function runEach(
  { reader, book, options, watch }: Running,
  asked: readonly Scenario[],
): Promise<Result<readonly RanScenario[]>> {
  const ran: RanScenario[] = [];
  for (const [at, scenario] of asked.entries()) {
    watch.progress?.(`Allocating "${scenario.name}"`, at / asked.length);
    await watch.pause?.();
    if (watch.isCancelled?.()) return failure([cancelled]);
    ran.push(await runScenario(reader, book, scenario, options));
  }
  return success(ran);
}

/** Adds the runs that are new; nothing is written where nothing on any of the sheets would change. */
async function writeRuns(
  { host, reader, book, watch }: Running,
  ran: readonly RanScenario[],
): Promise<Result<readonly WrittenSheet[]>> {
  const rows = ran.flatMap((each) => each.rows ?? []);
  if (rows.length === 0 && (await isAsWritten(reader, book))) return success([]);
  const isNew = ({ scenario }: { readonly scenario: string }) =>
    rows.some(({ run }) => isSameName(run.scenario, scenario));
  const next = withRows(book, {
    settings: book.settings.rows.map((row) => (isNew(row) ? withRun(row) : row)),
    overrides: book.overrides.rows.map((row) =>
      isNew(row) ? { ...row, atRun: decisionWords(row) } : row,
    ),
    runs: [...book.runs.rows, ...rows.map(({ run }) => run)],
    results: [...book.results.rows, ...rows.flatMap(({ results }) => results)],
  });
  const others = rows.length === 0 ? [] : (["settings", "overrides", "runs", "results"] as const);
  return host.writeSheets(await scenarioContents(reader, next, others), watch);
}

/** Whether the Scenarios sheet says of each what is so now. */
async function isAsWritten(reader: TableReader, book: ScenarioBook): Promise<boolean> {
  const [{ rows } = { rows: [] }] = await scenarioContents(reader, book, []);
  return rows.every(
    (row, at) =>
      row.standing === book.scenarios.rows[at]!.standing &&
      row.lastRun === book.scenarios.rows[at]!.lastRun,
  );
}

const notRun = (outcome: ScenarioOutcome): Problem[] =>
  outcome.kind === "failed"
    ? outcome.problems
        .filter(({ severity }) => severity === "error")
        .map((problem) =>
          warning(
            "not-run",
            `"${outcome.scenario.name}" could not be run. ${problem.sentence}`,
            problem.place,
          ),
        )
    : [];

const cannotRun = ({ name, frozenFor = "a paper" }: Scenario): Problem =>
  error(
    "frozen",
    `"${name}" is frozen as the version of ${frozenFor}, so its run is never replaced. Derive another scenario from it and run that.`,
    { sheet: scenariosSheet.table },
  );

const noScenarios = error(
  "no-scenarios",
  "There are no scenarios yet. Save the workbook as it stands as one.",
  { sheet: scenariosSheet.table },
);

const cancelled = error("cancelled", "Stopped as you asked. Nothing was written.");
