import type { ListedScenario } from "../actions/listScenarios";
import { madeText, runText } from "../actions/scenarioWords";
import type { AuditEntry } from "../domain/auditEntry";
import { describeDay } from "../domain/day";
import { countText } from "../domain/wording";

/** A scenario over three lines: what it is, what came of it, whether that holds. */
export const listedText = ({ scenario, run, words }: ListedScenario): string =>
  [
    `${scenario.name} (${madeText(scenario)})`,
    ...(run ? [`  ${runText(run)}, on ${describeDay(run.ranOn)}`] : []),
    `  ${words}`,
  ].join("\n");

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
