import type { ListedScenario } from "../actions/listScenarios";
import type { ScenarioOutcome } from "../actions/runScenario";
import type { SavedScenario } from "../actions/saveScenario";
import type { AuditEntry } from "../domain/auditEntry";
import { describeDay } from "../domain/day";
import type { Scenario } from "../domain/scenario";
import type { ScenarioRun } from "../domain/scenarioRun";
import { countText, numberText } from "../domain/wording";

export const savedText = ({ scenario, changed, decisions }: SavedScenario): string =>
  [
    `Saved "${scenario.name}"${scenario.derivedFrom === undefined ? "" : `, derived from "${scenario.derivedFrom}"`}, with ${countText(decisions, "decision")} by a person.`,
    changed.length === 0
      ? "All settings as there."
      : `Other settings than there: ${changed.join("; ")}.`,
  ].join("\n");

export const runText = ({ run, roles, clusters, rolesToGive }: ScenarioRun): string =>
  `run ${run}: ${numberText(roles)} of ${countText(rolesToGive, "role")} to ${countText(clusters, "cluster")}`;

export function outcomeText(outcome: ScenarioOutcome): string {
  const name = `"${outcome.scenario.name}"`;
  switch (outcome.kind) {
    case "ran":
      return `${name}, ${runText(outcome.run)}.`;
    case "same":
      return `${name}: nothing has changed since ${runText(outcome.run)}. Nothing was added.`;
    case "frozen":
      return `${name}: frozen, so it was not run.`;
    case "failed":
      return `${name}: could not be run.`;
  }
}

/** A scenario over three lines: what it is, what came of it, whether that holds. */
export const listedText = ({ scenario, run, words }: ListedScenario): string =>
  [
    `${scenario.name} (${madeText(scenario)})`,
    ...(run ? [`  ${runText(run)}, on ${describeDay(run.ranOn)}`] : []),
    `  ${words}`,
  ].join("\n");

function madeText({ derivedFrom, author, date, frozenFor }: Scenario): string {
  return [
    ...(derivedFrom === undefined ? [] : [`from "${derivedFrom}"`]),
    `by ${author}`,
    describeDay(date),
    ...(frozenFor === undefined ? [] : [`frozen for ${frozenFor}`]),
  ].join(", ");
}

export const listedJson = ({ scenario, run, standing, words }: ListedScenario) => ({
  ...scenario,
  ...(run && { run }),
  standing: standing.kind,
  words,
  ...(standing.kind === "out of date" && { reasons: standing.reasons }),
  ...("problems" in standing && { problems: standing.problems }),
});

export const auditText = (entries: readonly AuditEntry[]): string =>
  [
    ...entries.map(
      ({ date, kind, who, what, why, sheet, row }) =>
        `${describeDay(date)}  ${kind}${who === undefined ? "" : ` by ${who}`}: ${what}${why === undefined ? "" : ` – ${why}`} (${sheet}, row ${row})`,
    ),
    `${countText(entries.length, "paper and decision", "papers and decisions")}.`,
  ].join("\n");
