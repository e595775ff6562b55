import type { Assessment } from "../domain/assessment";
import type { Phase } from "../domain/phase";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { Policy } from "../domain/policy";
import type { Snapshot } from "../domain/snapshot";
import { checkSameDay } from "../actions/checkSameDay";
import { all } from "../actions/readTable";
import { allocate, type Allocation } from "../engine/allocate";
import { snapshotAt } from "../engine/snapshotAt";
import { policyFrom, type PolicyValues } from "../parameters/policyFrom";
import { policyParameters } from "../parameters/policyParameters";
import { phasesSheet } from "../sheets/phases";
import { readRows, type ReadTable } from "../sheets/readRows";
import { clustersIn, type ClustersInRange } from "./clustersIn";
import { oneNumber } from "./oneCell";
import { policyIn } from "./policyIn";
import { RecentCalls } from "./recentCalls";
import type { Ranges } from "./run";
import { tableIn } from "./tableIn";

/** The arguments that make an allocation. */
export type AllocationRanges = Ranges<"clusters" | "roles" | "policy" | "phases">;

/** An allocation of the clusters of a range; its decisions are in the order of the rows read. */
export interface RangeAllocation {
  readonly clusters: ClustersInRange;
  readonly allocation: Allocation;
}

const recent = new RecentCalls<Result<RangeAllocation>>(4);

/**
 * Allocates as the task pane does, but without overrides. Rows of clusters that cannot be read are
 * left out. The same arguments of several formulas are worked out once.
 */
export const allocationOf = (ranges: AllocationRanges): Result<RangeAllocation> =>
  recent.answer([ranges.clusters, ranges.roles, ranges.policy, ranges.phases], () =>
    allocateRanges(ranges),
  );

/** The same, refused where a row of the clusters cannot be read. */
export function wholeAllocationOf(ranges: AllocationRanges): Result<RangeAllocation> {
  const made = allocationOf(ranges);
  const problems = made.ok ? made.value.clusters.problems : [];
  return problems.length > 0 ? failure(problems) : made;
}

function allocateRanges(ranges: AllocationRanges): Result<RangeAllocation> {
  const read = all<[ClustersInRange, PolicyValues, ReadTable<Assessment> | undefined]>([
    clustersIn(ranges.clusters),
    settingsOf(ranges),
    phasesIn(ranges),
  ]);
  if (!read.ok) return read;
  const [clusters, values, assessments] = read.value;
  const policy = policyFrom(values);
  const snapshot = snapshotOf(clusters, assessments, policy);
  if (!snapshot.ok) return snapshot;
  const allocation = allocate({
    clusters: clusters.table.rows,
    snapshot: snapshot.value,
    policy,
    overrides: [],
    ...(clusters.hasScores && { scores: scoresOf(clusters) }),
  });
  return allocation.ok ? success({ clusters, allocation: allocation.value }) : allocation;
}

const scoresOf = ({ table }: ClustersInRange): ReadonlyMap<string, number> =>
  new Map(table.rows.map(({ number, score = 0 }) => [number, score]));

/** The settings, with the total from the argument for it where it has one. */
export function settingsOf({
  roles,
  policy,
}: Pick<AllocationRanges, "roles" | "policy">): Result<PolicyValues> {
  const { smallest, largest } = policyParameters.find(({ key }) => key === "roles")!;
  const read = all<[PolicyValues, number | undefined]>([
    policyIn(policy),
    oneNumber(roles, { kind: "whole", smallest: smallest!, largest: largest! }),
  ]);
  if (!read.ok) return read;
  const [values, total] = read.value;
  if (total !== undefined) return success({ ...values, roles: total, dollarLimit: null });
  return values.dollarLimit === null ? success(values) : failure([dollarsWithoutCosts]);
}

const dollarsWithoutCosts = error(
  "dollars-without-costs",
  'The policy has dollars as the limit, which this function cannot turn into roles, as it does not know what they cost. Give LSC.AFFORDABLE with the dollars and Costs[#All] as the argument "roles".',
  { sheet: "policy" },
);

/** The history of phases; undefined where the argument is blank. */
export function phasesIn({
  phases,
}: Pick<AllocationRanges, "phases">): Result<ReadTable<Assessment> | undefined> {
  if (phases.rows.length === 0) return success(undefined);
  const table = readRows(phasesSheet, tableIn(phasesSheet, phases));
  if (!table.ok) return table;
  const problems = checkSameDay(table.value);
  return problems.length > 0 ? failure(problems) : table;
}

/**
 * The phases of the history at the policy's day, else those beside the clusters. Where the policy
 * names a frozen snapshot, the history has to be the Snapshots table, of which that one is taken.
 */
export function snapshotOf(
  clusters: ClustersInRange,
  assessments: ReadTable<Assessment> | undefined,
  { asAt, frozenSnapshot }: Policy,
): Result<Snapshot> {
  if (frozenSnapshot !== undefined) return frozenIn(assessments?.rows ?? [], frozenSnapshot);
  if (assessments) return success(snapshotAt(assessments.rows, asAt));
  if (!clusters.hasPhases)
    return failure([
      error(
        "no-phases",
        'Nothing says which phase each cluster is in. Give the Phases table as the last argument, or a column "Phase" among the clusters.',
        { sheet: clusters.table.sheet },
      ),
    ]);
  const phases = new Map<string, Phase>();
  for (const { number, phase } of clusters.table.rows) if (phase) phases.set(number, phase);
  return success({ asAt, isUndated: true, phases });
}

/** The Snapshots table reads as a history: its snapshots as terms. */
function frozenIn(rows: readonly Assessment[], name: string): Result<Snapshot> {
  const own = rows.filter(({ term }) => term === name);
  const [first] = own;
  if (first) return success(snapshotAt(own, first.assessedOn));
  return failure([
    error(
      "unknown-snapshot",
      `The policy asks for the frozen snapshot "${name}". Give the Snapshots table as the last argument, or leave the setting Frozen snapshot blank.`,
      { sheet: "phases" },
    ),
  ]);
}
