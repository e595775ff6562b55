import type { AllocationSide } from "../actions/allocationSide";
import { all } from "../actions/readTable";
import type { Assessment } from "../domain/assessment";
import { error, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { PolicyValues } from "../parameters/policyFrom";
import type { ReadTable } from "../sheets/readRows";
import { phasesIn, settingsOf } from "./allocationOf";
import { clustersIn, type ClustersInRange } from "./clustersIn";
import { rangeOf, type Range } from "./range";
import { needsTable } from "./marginFunction";
import type { Ranges } from "./run";
import { isNumberColumn } from "./shareNumbers";

/** The arguments of LSC.COMPARE. */
export type CompareRanges = Ranges<"before" | "after" | "clusters" | "phases">;

/** Two policies over the same clusters, as sides of a comparison. */
export function comparedSides({
  before,
  after,
  clusters: range,
  phases,
}: CompareRanges): Result<readonly [AllocationSide, AllocationSide]> {
  if (isNumberColumn(range)) return failure([needsTable(range.name)]);
  const read = all<
    [ClustersInRange, PolicyValues, PolicyValues, ReadTable<Assessment> | undefined]
  >([clustersIn(range), valuesIn(before), valuesIn(after), phasesIn({ phases })]);
  if (!read.ok) return read;
  const [clusters, was, is, history] = read.value;
  const problems = [...clusters.problems, ...whatIsMissing(clusters, history, range.name)];
  if (problems.length > 0) return failure(problems);
  const shared = {
    schools: [],
    clusters: clusters.table.rows,
    overrides: [],
    assessments: history?.rows ?? besideClusters(clusters),
    frozen: frozenIn(history?.rows ?? []),
  };
  return success([
    { ...shared, name: before.name, values: was },
    { ...shared, name: after.name, values: is },
  ]);
}

const noRoles = rangeOf("roles", null);

/** The settings of one argument; where it says dollars, the problem is told of that argument. */
function valuesIn(policy: Range): Result<PolicyValues> {
  const values = settingsOf({ roles: noRoles, policy });
  if (values.ok) return values;
  const here = (problem: Problem): Problem =>
    problem.place?.sheet === "policy"
      ? { ...problem, place: { ...problem.place, sheet: policy.name } }
      : problem;
  return failure(values.problems.map(here));
}

function whatIsMissing(
  { hasPhases, hasScores }: ClustersInRange,
  history: ReadTable<Assessment> | undefined,
  sheet: string,
): Problem[] {
  if (hasScores) return [error("no-figures", needsFigures, { sheet })];
  return history || hasPhases ? [] : [error("no-phases", needsPhases, { sheet })];
}

const needsFigures =
  "These rows say scores and not what they are made of, which another policy may weigh otherwise. Give the clusters with all their figures, such as Clusters[#All].";
const needsPhases =
  'Nothing says which phase each cluster is in. Give the Phases table as the last argument, or a column "Phase" among the clusters.';

/** The first day there is: phases beside the clusters hold on every day. */
const always = "1900-01-01";

const besideClusters = ({ table }: ClustersInRange): Assessment[] =>
  table.rows.flatMap(({ number, phase }) =>
    phase ? [{ clusterNumber: number, term: "", assessedOn: always, phase }] : [],
  );

/** The Snapshots table reads as a history: its snapshots as terms. */
const frozenIn = (rows: readonly Assessment[]): AllocationSide["frozen"] =>
  rows.map(({ term, assessedOn, clusterNumber, phase }) => ({
    snapshot: term,
    asAt: assessedOn,
    clusterNumber,
    phase,
    frozenOn: assessedOn,
    frozenBy: "",
  }));
