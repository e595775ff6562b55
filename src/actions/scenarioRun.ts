import { compareClusterNumbers } from "../domain/cluster";
import type { ScenarioResult, ScenarioRun } from "../domain/scenarioRun";
import type { Allocation } from "../engine/allocate";
import { engineVersion } from "../engine/engineVersion";
import { clusterFingerprint, inputFingerprints } from "../engine/inputFingerprints";
import { settingsFingerprint } from "../parameters/settingsFingerprint";
import type { AllocationSide } from "./allocationSide";
import { resultFingerprint } from "./resultFingerprint";

/** Which run it is, of what, when, by whom and by which program. */
export type RunFacts = Pick<ScenarioRun, "scenario" | "run" | "ranOn" | "ranBy" | "program">;

/** The rows of a run: the run itself and what each cluster got, by cluster number. */
export interface RunRows {
  readonly run: ScenarioRun;
  readonly results: readonly ScenarioResult[];
}

/** What an allocation of a side leaves on the sheets of the runs. */
export function runRows(facts: RunFacts, side: AllocationSide, allocation: Allocation): RunRows {
  const { input, decisions, total, unspent } = allocation;
  const results = resultRows(facts, allocation);
  const run: ScenarioRun = {
    ...facts,
    rolesToGive: input.policy.roles,
    roles: total,
    unspent,
    clusters: decisions.filter(({ roles }) => roles > 0).length,
    asAt: input.snapshot.asAt,
    decisions: side.overrides.length,
    ...inputFingerprints(input),
    settingsPrint: settingsFingerprint(side.values),
    resultPrint: resultFingerprint(results),
    engine: engineVersion,
  };
  return { run, results };
}

const resultRows = ({ scenario, run }: RunFacts, { decisions }: Allocation): ScenarioResult[] =>
  decisions
    .map(({ cluster, phase, roles, outcome }) => ({
      scenario,
      run,
      clusterNumber: cluster.number,
      clusterName: cluster.name,
      region: cluster.region,
      ...(phase && { phase }),
      students: cluster.students,
      roles,
      outcome,
      dataPrint: clusterFingerprint(cluster),
    }))
    .sort((a, b) => compareClusterNumbers(a.clusterNumber, b.clusterNumber));

/** Whether two runs are of the same, by the same rules, and came to the same. */
export const isSameRun = (one: ScenarioRun, other: ScenarioRun): boolean =>
  (
    [
      "rolesToGive",
      "clustersPrint",
      "phasesPrint",
      "settingsPrint",
      "decisionsPrint",
      "resultPrint",
      "engine",
    ] as const
  ).every((key) => one[key] === other[key]);
