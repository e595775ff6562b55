import { describeDay } from "../domain/day";
import type { Scenario } from "../domain/scenario";
import type { ScenarioRun } from "../domain/scenarioRun";
import { countText, numberText } from "../domain/wording";
import type { FrozenScenario } from "./freezeScenario";
import type { ScenarioOutcome } from "./runScenario";
import type { SavedScenario } from "./saveScenario";

/** What was saved, and in what it is other than what it was made from. */
export const savedLines = ({ scenario, changed, decisions }: SavedScenario): readonly string[] => [
  `Saved "${scenario.name}"${scenario.derivedFrom === undefined ? "" : `, derived from "${scenario.derivedFrom}"`}, with ${countText(decisions, "decision")} by a person.`,
  changed.length === 0
    ? "All settings as there."
    : `Other settings than there: ${changed.join("; ")}.`,
];

/** `run 1: 623 of 623 roles to 124 clusters`. */
export const runText = ({ run, roles, clusters, rolesToGive }: ScenarioRun): string =>
  `run ${run}: ${numberText(roles)} of ${countText(rolesToGive, "role")} to ${countText(clusters, "cluster")}`;

/** What came of running a scenario, in one or two sentences. */
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

/** `Froze "As announced", run 1, as the version of 1174979 (Allocation of …).` */
export const frozenLine = ({ scenario, run, paper }: FrozenScenario): string =>
  `Froze "${scenario.name}", run ${run.run}, as the version of ${scenario.frozenFor} (${paper.title}).`;

/** `from "As announced", by A. Person, 13 Feb 2019, frozen for 1174979`. */
export function madeText({ derivedFrom, author, date, frozenFor }: Scenario): string {
  return [
    ...(derivedFrom === undefined ? [] : [`from "${derivedFrom}"`]),
    `by ${author}`,
    describeDay(date),
    ...(frozenFor === undefined ? [] : [`frozen for ${frozenFor}`]),
  ].join(", ");
}
