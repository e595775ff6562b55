import type { Assessment } from "../domain/assessment";
import { failure, success, type Result } from "../domain/result";
import type { Policy } from "../domain/policy";
import type { Snapshot } from "../domain/snapshot";
import { all } from "../actions/readTable";
import { factorPoints, scoreOf } from "../engine/score";
import { policyFrom, type PolicyValues } from "../parameters/policyFrom";
import { error } from "../domain/problem";
import type { ReadTable } from "../sheets/readRows";
import { phasesIn, snapshotOf } from "./allocationOf";
import { allocationParameters } from "./allocationParameters";
import { beside } from "./beside";
import { clustersIn, type ClusterRow, type ClustersInRange } from "./clustersIn";
import { needsTable } from "./marginFunction";
import { policyIn } from "./policyIn";
import { isNumberColumn } from "./shareNumbers";
import type { Answer, FunctionDefinition, Ranges } from "./run";

const [clusters, , policy, phases] = allocationParameters;

const headings = [
  "Rural schools (points)",
  "Māori and Pacific students (points)",
  "Māori medium kura (points)",
  "Students (points)",
  "Score (points)",
];

/** LSC.SCORE: the points of each factor and in all, beside the clusters. */
export const scoreFunction: FunctionDefinition<"clusters" | "policy" | "phases"> = {
  parameters: [clusters, policy, phases],
  answer: (ranges) => {
    if (isNumberColumn(ranges.clusters)) return failure([needsTable(ranges.clusters.name)]);
    const read = readAll(ranges);
    if (!read.ok) return read;
    const [given, values, assessments] = read.value;
    if (given.hasScores) return failure([scoresAlready(ranges.clusters.name)]);
    const scoring = policyFrom(values);
    const isKnown = assessments !== undefined || given.hasPhases;
    const snapshot = isKnown ? snapshotOf(given, assessments, scoring) : success(undefined);
    if (!snapshot.ok) return snapshot;
    const { rows } = given.table;
    return success(
      beside(given, headings, (index) => pointsOf(rows[index]!, scoring, snapshot.value)),
    );
  },
};

const readAll = (ranges: Ranges<"clusters" | "policy" | "phases">) =>
  all<[ClustersInRange, PolicyValues, ReadTable<Assessment> | undefined]>([
    clustersIn(ranges.clusters),
    policyIn(ranges.policy),
    phasesIn(ranges),
  ] as const satisfies readonly Result<unknown>[]);

/** Points of the factors and their sum; nothing for a cluster that is not ranked. */
function pointsOf(
  cluster: ClusterRow,
  policy: Policy,
  snapshot: Snapshot | undefined,
): readonly Answer[] {
  const phase = snapshot?.phases.get(cluster.number);
  const isRanked =
    !snapshot || (phase !== undefined && policy.phaseTreatment[phase] !== "Not served");
  if (!isRanked) return headings.map(() => undefined);
  const { factors, points } = scoreOf(cluster, policy);
  return [...factors.map(factorPoints), points];
}

const scoresAlready = (name: string) =>
  error(
    "scores-already",
    "These clusters have scores, but not what scores are made of: rural schools, Māori and Pacific students, Māori medium kura. Select the Clusters table.",
    { sheet: name },
  );
