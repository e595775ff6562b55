import type { Scenario } from "../domain/scenario";
import type { ScenarioRun } from "../domain/scenarioRun";
import type { Snapshot } from "../domain/snapshot";
import { numberText } from "../domain/wording";
import { engineVersion } from "../engine/engineVersion";
import { inputFingerprints } from "../engine/inputFingerprints";
import { settingsFingerprint } from "../parameters/settingsFingerprint";
import type { AllocationSide } from "./allocationSide";
import { decisionsChanged, settingsChanged } from "./changedInScenario";
import { clustersChanged, phasesChanged } from "./changedSinceRun";
import { resultFingerprint } from "./resultFingerprint";
import { resultsOf, type ScenarioBook } from "./scenarioBook";

/** What a result was reckoned from that is no longer so. */
export type StaleCause =
  | "clusters"
  | "phases"
  | "settings"
  | "decisions"
  | "dollars"
  | "engine"
  | "result";

/** Why a result no longer holds: `the figures of 1 cluster changed: 13 Awa (…)`. */
export interface StaleReason {
  readonly cause: StaleCause;
  readonly words: string;
}

/** A scenario as it would be allocated now. */
export interface ScenarioNow {
  readonly scenario: Scenario;
  readonly side: AllocationSide;
  readonly snapshot: Snapshot;
}

/** Every reason why a run of a scenario no longer holds; none where it does. */
export function staleReasons(
  book: ScenarioBook,
  run: ScenarioRun,
  { scenario, side, snapshot }: ScenarioNow,
): StaleReason[] {
  const now = inputFingerprints({ ...side, snapshot });
  const then = resultsOf(book, run);
  const { dollarLimit, roles } = side.values;
  const changed: readonly (readonly [boolean, StaleCause, () => string | undefined])[] = [
    [resultFingerprint(then) !== run.resultPrint, "result", () => notAsWritten(run)],
    [now.clustersPrint !== run.clustersPrint, "clusters", () => clustersChanged(then, side)],
    [now.phasesPrint !== run.phasesPrint, "phases", () => phasesChanged(then, side, snapshot)],
    [
      settingsFingerprint(side.values) !== run.settingsPrint,
      "settings",
      () => settingsChanged(book, scenario),
    ],
    [
      now.decisionsPrint !== run.decisionsPrint,
      "decisions",
      () => decisionsChanged(book, scenario, run, side.clusters),
    ],
    [dollarLimit !== null && roles !== run.rolesToGive, "dollars", () => otherRoles(run, side)],
    [engineVersion !== run.engine, "engine", () => otherEngine(run)],
  ];
  return changed.flatMap(([isSo, cause, wordsOf]) => {
    const words = isSo ? wordsOf() : undefined;
    return words === undefined ? [] : [{ cause, words }];
  });
}

const notAsWritten = ({ run }: ScenarioRun): string =>
  `the rows of run ${run} on ScenarioResults are not those that were written`;

const otherRoles = ({ rolesToGive }: ScenarioRun, { values }: AllocationSide): string =>
  `the dollars bought ${numberText(rolesToGive)} roles then and buy ${numberText(Number(values.roles))} now`;

const otherEngine = ({ engine }: ScenarioRun): string =>
  `the rules of the engine were version ${engine} then and are version ${engineVersion} now`;
