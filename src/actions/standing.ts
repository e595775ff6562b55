import { describeProblem, type Problem } from "../domain/problem";
import { success, type Result } from "../domain/result";
import { isFrozen, type Scenario } from "../domain/scenario";
import type { ScenarioRun } from "../domain/scenarioRun";
import { policyFrom } from "../parameters/policyFrom";
import { snapshotFor } from "../engine/snapshotFor";
import type { TableReader } from "../hosts/Host";
import { upToDate } from "../sheets/scenarios";
import { scenarioSide, type AllocationSide } from "./allocationSide";
import { changesSinceFrozen } from "./frozenScenario";
import { runThatCounts, type ScenarioBook } from "./scenarioBook";
import { staleReasons, type ScenarioNow, type StaleReason } from "./staleReasons";

/** Whether the result of a scenario holds for the workbook as it stands. */
export type Standing =
  | { readonly kind: "not run" }
  | { readonly kind: "up to date"; readonly run: ScenarioRun }
  | {
      readonly kind: "out of date";
      readonly run: ScenarioRun;
      readonly reasons: readonly StaleReason[];
    }
  /** It was changed after it was frozen, each change at its row. */
  | { readonly kind: "changed"; readonly problems: readonly Problem[] }
  /** The workbook cannot be read as the scenario needs it. */
  | { readonly kind: "unknown"; readonly run: ScenarioRun; readonly problems: readonly Problem[] };

/** Looks at a scenario and at all it is reckoned from; nothing is allocated. */
export async function standingOf(
  host: TableReader,
  book: ScenarioBook,
  scenario: Scenario,
): Promise<Standing> {
  const changes = changesSinceFrozen(book, scenario);
  if (changes.length > 0) return { kind: "changed", problems: changes };
  const run = runThatCounts(book, scenario);
  if (!run) return { kind: "not run" };
  const now = await scenarioNow(host, scenario);
  if (!now.ok) return { kind: "unknown", run, problems: now.problems };
  const reasons = staleReasons(book, run, now.value);
  return reasons.length === 0 ? { kind: "up to date", run } : { kind: "out of date", run, reasons };
}

async function scenarioNow(host: TableReader, scenario: Scenario): Promise<Result<ScenarioNow>> {
  const side = await scenarioSide(host, scenario.name);
  if (!side.ok) return side;
  const snapshot = snapshotOf(side.value);
  return snapshot.ok ? success({ scenario, side: side.value, snapshot: snapshot.value }) : snapshot;
}

const snapshotOf = ({ values, assessments, frozen }: AllocationSide) =>
  snapshotFor(policyFrom(values), assessments, frozen);

/** In one or more sentences, as it stands on the Scenarios sheet. */
export function standingText(scenario: Scenario, standing: Standing): string {
  if (standing.kind === "not run") return "Not run yet";
  if (standing.kind === "up to date") return upToDate;
  if (standing.kind === "changed")
    return `Changed after it was frozen: ${firstError(standing.problems)}`;
  if (standing.kind === "unknown") return `Cannot be told. ${firstError(standing.problems)}`;
  const reasons = standing.reasons.map(({ words }) => words).join("; ");
  return isFrozen(scenario) ? `As frozen; since then ${reasons}` : `Out of date: ${reasons}`;
}

const firstError = (problems: readonly Problem[]): string =>
  describeProblem(problems.find(({ severity }) => severity === "error") ?? problems[0]!);
