import type { Cluster } from "../../src/domain/cluster";
import type { Override, OverrideWay } from "../../src/domain/override";
import type { Phase } from "../../src/domain/phase";
import type { Policy } from "../../src/domain/policy";
import { allocate, type Allocation, type Decision } from "../../src/engine/allocate";
import type { AllocationInput } from "../../src/engine/allocationInput";
import { standardPolicy } from "../../src/parameters/policyFrom";

/** A cluster of 1,000 students and four schools, but for what is given. */
export const cluster = (given: Partial<Cluster> = {}): Cluster => ({
  number: "1",
  name: `Cluster ${given.number ?? "1"}`,
  region: "Waikato",
  students: 1000,
  schools: 4,
  ruralSchools: 0,
  maoriStudents: 0,
  pacificStudents: 0,
  maoriMediumKura: 0,
  ...given,
});

/** Clusters 1, 2, 3, … with these students. */
export const clustersOf = (...students: readonly number[]): Cluster[] =>
  students.map((count, index) => cluster({ number: String(index + 1), students: count }));

/** The standard policy without adjustments, but for what is given. */
export const policy = (given: Partial<Policy> = {}): Policy => ({
  ...standardPolicy(),
  schoolsPerRole: undefined,
  wideSpreadKm: undefined,
  schoolsPerRoleWide: undefined,
  ...given,
});

export const override = (
  clusterNumber: string,
  way: OverrideWay,
  roles?: number,
  given: Partial<Override> = {},
): Override => ({
  clusterNumber,
  way,
  ...(roles !== undefined && { roles }),
  reason: "Agreed with the region.",
  decidedBy: "A. Person",
  decidedOn: "2019-07-19",
  ...given,
});

interface Given {
  readonly policy?: Partial<Policy>;
  readonly overrides?: readonly Override[];
  /** Phases that are not Beginning; undefined for not in the snapshot. */
  readonly phases?: Readonly<Record<string, Phase | undefined>>;
}

/** All clusters stand in Beginning unless said otherwise. */
export function inputOf(clusters: readonly Cluster[], given: Given = {}): AllocationInput {
  const phases = new Map<string, Phase>();
  for (const { number } of clusters) {
    const phase = number in (given.phases ?? {}) ? given.phases![number] : "Beginning";
    if (phase) phases.set(number, phase);
  }
  return {
    clusters,
    snapshot: { asAt: "2018-12-31", phases },
    policy: policy(given.policy),
    overrides: given.overrides ?? [],
  };
}

export function allocated(input: AllocationInput): Allocation {
  const result = allocate(input);
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join("\n"));
  return result.value;
}

/** What stands in the way, as sentences; empty where nothing does. */
export function refusals(input: AllocationInput): string[] {
  const result = allocate(input);
  return result.ok ? [] : result.problems.map(({ sentence }) => sentence);
}

export const decisionOf = ({ decisions }: Allocation, number: string): Decision =>
  decisions.find((decision) => decision.cluster.number === number)!;

/** Roles by cluster number, in the order of the clusters. */
export const rolesOf = ({ decisions }: Allocation): Record<string, number> =>
  Object.fromEntries(decisions.map((decision) => [decision.cluster.number, decision.roles]));

export const total = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);

/** The same input with one cluster replaced. */
export const withCluster = (input: AllocationInput, changed: Cluster): AllocationInput => ({
  ...input,
  clusters: input.clusters.map((old) => (old.number === changed.number ? changed : old)),
});

/** The same input with other settings. */
export const withPolicy = (input: AllocationInput, changes: Partial<Policy>): AllocationInput => ({
  ...input,
  policy: { ...input.policy, ...changes },
});

/** The same input with one cluster in another phase. */
export const withPhase = (
  input: AllocationInput,
  number: string,
  phase: Phase,
): AllocationInput => ({
  ...input,
  snapshot: { ...input.snapshot, phases: new Map(input.snapshot.phases).set(number, phase) },
});
