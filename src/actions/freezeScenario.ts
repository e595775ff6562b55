import type { Day } from "../domain/day";
import { paperName, type DecisionPaper } from "../domain/decisionPaper";
import { plainText } from "../domain/plainText";
import { error, warning, type Problem } from "../domain/problem";
import { failure, resultOf, success, type Result } from "../domain/result";
import { isFrozen, isSameName, type Scenario } from "../domain/scenario";
import type { ScenarioRun } from "../domain/scenarioRun";
import type { Host, TableReader, WrittenSheet } from "../hosts/Host";
import { decisionsSheet } from "../sheets/decisions";
import type { ReadTable } from "../sheets/readRows";
import { decisionWords } from "../sheets/scenarioOverrides";
import { withRun } from "../sheets/scenarioSettingRows";
import { scenariosSheet } from "../sheets/scenarios";
import { sealOf } from "./frozenScenario";
import { choosePaper } from "./choosePaper";
import { readEachOnce } from "./readEachOnce";
import { scenarioNamed } from "./readScenarios";
import { all, readTable } from "./readTable";
import { readScenarioBook, type ScenarioBook } from "./scenarioBook";
import { scenarioContents, withRows } from "./scenarioContents";
import { standingOf, standingText } from "./standing";

/** What a scenario is frozen as. */
export interface FreezeScenarioOptions {
  readonly name: string;
  /** Number of the paper on the Decisions sheet, or its title. */
  readonly paper: string;
  readonly frozenBy: string;
  readonly frozenOn: Day;
}

/** A frozen scenario, the run it rests on, and the paper it is the version of. */
export interface FrozenScenario {
  readonly scenario: Scenario;
  readonly run: ScenarioRun;
  readonly paper: DecisionPaper;
  readonly written: readonly WrittenSheet[];
}

/** What is to be frozen, found and fit for it. */
interface Found {
  readonly scenario: Scenario;
  readonly run: ScenarioRun;
  readonly paper: DecisionPaper;
  readonly papers: ReadTable<DecisionPaper>;
}

/**
 * Freezes a scenario, with its last run, as the version of a paper on the Decisions sheet. From then
 * on nothing in it may change; what was changed nevertheless is told at its row.
 */
export async function freezeScenario(
  host: Host,
  options: FreezeScenarioOptions,
): Promise<Result<FrozenScenario>> {
  const reader = readEachOnce(host);
  const book = await readScenarioBook(reader);
  const found = book.ok ? await find(reader, book.value, options) : book;
  if (!book.ok || !found.ok) return found as Result<never>;
  const { run, paper, papers } = found.value;
  const { scenario, next } = frozenBook(book.value, found.value, options);
  const rows = papers.rows.map((row) =>
    row === paper ? { ...row, scenario: scenario.name, run: run.run } : row,
  );
  const written = await host.writeSheets([
    ...(await scenarioContents(reader, next, ["settings", "overrides"])),
    { description: decisionsSheet, lines: [decisionsSheet.purpose], rows },
  ]);
  return written.ok
    ? success({ scenario, run, paper, written: written.value }, [
        ...found.warnings,
        ...written.warnings,
        ...leftAlone(papers, written.value),
      ])
    : written;
}

async function find(
  reader: TableReader,
  book: ScenarioBook,
  { name, paper, frozenBy }: FreezeScenarioOptions,
): Promise<Result<Found>> {
  const named = scenarioNamed(book.scenarios.rows, name);
  const read = all([
    named.ok ? await toFreeze(reader, book, named.value) : named,
    await paperFor(reader, paper),
    resultOf(undefined, plainText(frozenBy) === "" ? [nobody] : []),
  ]);
  if (!read.ok) return read;
  const [toBeFrozen, forPaper] = read.value;
  return resultOf({ ...toBeFrozen, ...forPaper }, [
    ...read.warnings,
    ...restsOnAnother(forPaper.paper, toBeFrozen.scenario),
  ]);
}

/** A scenario with its last run, if that holds for the workbook as it stands. */
async function toFreeze(
  reader: TableReader,
  book: ScenarioBook,
  scenario: Scenario,
): Promise<Result<Pick<Found, "scenario" | "run">>> {
  if (isFrozen(scenario)) return failure([alreadyFrozen(scenario)]);
  const standing = await standingOf(reader, book, scenario);
  if (standing.kind === "up to date") return success({ scenario, run: standing.run });
  const words = standingText(scenario, standing);
  return failure([
    error(
      "not-up-to-date",
      `"${scenario.name}" can be frozen when its result is up to date. It stands so: ${words}. Run it first.`,
      { sheet: scenariosSheet.table },
    ),
  ]);
}

async function paperFor(
  reader: TableReader,
  name: string,
): Promise<Result<Pick<Found, "paper" | "papers">>> {
  const papers = await readTable(reader, decisionsSheet);
  if (!papers.ok) return papers;
  const paper = choosePaper(papers.value?.rows ?? [], name);
  return paper.ok ? success({ paper: paper.value, papers: papers.value! }, papers.warnings) : paper;
}

/** The book with the scenario frozen: what is in it now is what was run. */
function frozenBook(
  book: ScenarioBook,
  { scenario, run, paper }: Found,
  { frozenBy, frozenOn }: FreezeScenarioOptions,
) {
  const isOwn = (row: { readonly scenario: string }) => isSameName(row.scenario, scenario.name);
  const asRun = withRows(book, {
    settings: book.settings.rows.map((row) => (isOwn(row) ? withRun(row) : row)),
    overrides: book.overrides.rows.map((row) =>
      isOwn(row) ? { ...row, atRun: decisionWords(row) } : row,
    ),
  });
  const frozen: Scenario = {
    ...scenario,
    frozenFor: paperName(paper),
    frozenOn,
    frozenBy: frozenBy.trim(),
    frozenRun: run.run,
    seal: sealOf(asRun, scenario, run),
  };
  const scenarios = book.scenarios.rows.map((row) => (row === scenario ? frozen : row));
  return { scenario: frozen, next: withRows(asRun, { scenarios }) };
}

const alreadyFrozen = ({ name, frozenFor = "a paper" }: Scenario): Problem =>
  error(
    "frozen",
    `"${name}" is frozen as the version of ${frozenFor} already. Derive another scenario from it for another paper.`,
    { sheet: scenariosSheet.table },
  );

const restsOnAnother = (paper: DecisionPaper, { name }: Scenario): Problem[] =>
  paper.scenario === undefined || isSameName(paper.scenario, name)
    ? []
    : [
        error(
          "paper-has-scenario",
          `${paperName(paper)} rests on the scenario "${paper.scenario}" already. Clear that on its row first, or choose another paper.`,
          { sheet: decisionsSheet.table },
        ),
      ];

const nobody = error("no-person", "Say who freezes the scenario: it stands on the sheet.");

const leftAlone = (papers: ReadTable<unknown>, written: readonly WrittenSheet[]): Problem[] => {
  const sheet = written.find(({ table }) => table === decisionsSheet.table)?.sheet;
  return sheet === undefined || sheet === papers.sheet
    ? []
    : [
        warning(
          "own-sheet",
          `The sheet ${papers.sheet} is your own, so it was left alone and still counts. The papers with their scenarios stand on ${sheet}; rename or remove ${papers.sheet} to use them.`,
          { sheet },
        ),
      ];
};
