import { paperName, type DecisionPaper } from "../domain/decisionPaper";
import { warning, type Problem } from "../domain/problem";
import { isFrozen, isSameName, type Scenario } from "../domain/scenario";
import { countText } from "../domain/wording";
import type { TableReader } from "../hosts/Host";
import { decisionsSheet } from "../sheets/decisions";
import type { ReadTable } from "../sheets/readRows";
import { findPaper } from "./choosePaper";
import { eachRow } from "./eachRow";
import { changesSinceFrozen } from "./frozenScenario";
import { readEachOnce } from "./readEachOnce";
import { readTable } from "./readTable";
import { resultFingerprint } from "./resultFingerprint";
import { readScenarioBook, resultsOf, runsOf, type ScenarioBook } from "./scenarioBook";

/**
 * What is wrong or odd with the scenarios of a workbook and the papers that rest on them. None of it
 * is an error, as no allocation of the workbook hangs on a scenario.
 */
export async function scenarioNotes(host: TableReader): Promise<Problem[]> {
  const reader = readEachOnce(host);
  const book = await readScenarioBook(reader);
  const papers = await readTable(reader, decisionsSheet);
  return book.ok
    ? [...book.warnings, ...checkScenarios(book.value, papers.ok ? papers.value : undefined)]
    : book.problems.map(asWarning);
}

/**
 * What scenarios, papers and runs say against each other; what a scenario itself needs is checked
 * when it is run.
 */
const checkScenarios = (
  book: ScenarioBook,
  papers: ReadTable<DecisionPaper> | undefined,
): Problem[] => [
  ...eachRow(papers, (paper) => restsOn(book, paper)),
  ...eachRow(book.scenarios, (scenario) => paperOf(scenario, papers?.rows ?? [])),
  ...book.scenarios.rows.flatMap((scenario) => changesSinceFrozen(book, scenario).map(asWarning)),
  ...book.scenarios.rows
    .filter((scenario) => !isFrozen(scenario))
    .flatMap((scenario) => changedRuns(book, scenario)),
  ...(["settings", "overrides", "runs", "results"] as const).flatMap((name) =>
    strays(book[name], book.scenarios.rows),
  ),
];

const asWarning = (problem: Problem): Problem => ({ ...problem, severity: "warning" });

/** Whether the scenario and the run that a paper rests on are there, and kept for it. */
function restsOn(book: ScenarioBook, paper: DecisionPaper): Problem[] {
  const { scenario: name, run } = paper;
  if (name === undefined) return [];
  const scenario = book.scenarios.rows.find((each) => isSameName(each.name, name));
  const told = (code: string, sentence: string) => [warning(code, sentence, { column })];
  if (!scenario)
    return told(
      "paper-without-scenario",
      `${paperName(paper)} rests on the scenario "${name}", which is not on ${book.scenarios.sheet}. Correct the name, or put the scenario back from a copy of the workbook.`,
    );
  if (run !== undefined && !runsOf(book, scenario).some((each) => each.run === run))
    return told(
      "paper-without-run",
      `${paperName(paper)} rests on run ${run} of "${name}", which is not on ${book.runs.sheet}.`,
    );
  return isFrozen(scenario)
    ? []
    : told(
        "paper-not-frozen",
        `${paperName(paper)} rests on the scenario "${name}", which can still be changed. Freeze it as the version of this paper.`,
      );
}

const { heading: column } = decisionsSheet.columns.find(({ key }) => key === "scenario")!;

/** Whether the paper that a scenario was frozen for is on the register and rests on it. */
function paperOf(scenario: Scenario, papers: readonly DecisionPaper[]): Problem[] {
  if (scenario.frozenFor === undefined) return [];
  const paper = findPaper(papers, scenario.frozenFor);
  const about = `"${scenario.name}" was frozen as the version of ${scenario.frozenFor}, which`;
  if (!paper)
    return [warning("no-paper", `${about} is not on ${decisionsSheet.table}. Add its row.`)];
  return paper.scenario !== undefined && isSameName(paper.scenario, scenario.name)
    ? []
    : [
        warning(
          "paper-rests-elsewhere",
          `${about} rests on ${paper.scenario === undefined ? "no scenario" : `"${paper.scenario}"`} on ${decisionsSheet.table}. Put the two in line.`,
        ),
      ];
}

/** Runs whose rows are not those that were written. */
const changedRuns = (book: ScenarioBook, scenario: Scenario): Problem[] =>
  runsOf(book, scenario)
    .filter((run) => resultFingerprint(resultsOf(book, run)) !== run.resultPrint)
    .map(({ run }) =>
      warning(
        "run-changed",
        `The rows of run ${run} of "${scenario.name}" are not those that were written. Take them from a copy of the workbook.`,
        { sheet: book.results.sheet },
      ),
    );

/** Rows of scenarios that are not on the Scenarios sheet, told once for each name. */
function strays(
  table: ReadTable<{ readonly scenario: string }>,
  scenarios: readonly Scenario[],
): Problem[] {
  const rows = table.rows
    .map(({ scenario }, at) => ({ scenario, row: table.rowNumbers[at]! }))
    .filter(({ scenario }) => !scenarios.some(({ name }) => isSameName(name, scenario)));
  return [...new Set(rows.map(({ scenario }) => scenario))].map((name) => {
    const own = rows.filter(({ scenario }) => scenario === name);
    return warning(
      "no-such-scenario",
      `${countText(own.length, "row")} from here on ${own.length === 1 ? "is" : "are"} of a scenario "${name}" that is not on Scenarios. Correct the name there or here, or remove the rows.`,
      { sheet: table.sheet, row: own[0]!.row, column: "Scenario" },
    );
  });
}
