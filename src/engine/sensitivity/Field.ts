import type { Cluster } from "../../domain/cluster";
import type { Override } from "../../domain/override";
import type { Phase } from "../../domain/phase";
import type { AllocationInput } from "../allocationInput";
import { keptRoles } from "../claim";
import { settingOverrides } from "../prepare";
import { candidateOf } from "../rank";

/** A cluster that may be served in every draw, with what no draw changes. */
export interface Contender {
  readonly row: number;
  readonly cluster: Cluster;
  readonly phase: Phase;
  readonly standing: number;
  readonly firstInTie: boolean;
  /** Present roles that are set aside for it. */
  readonly kept: number;
  /** Its score, where that is given. */
  readonly points: number | undefined;
}

/** What every draw has in common: who may be served, and roles that no draw changes. */
export interface Field {
  readonly contenders: readonly Contender[];
  /** Roles by row of those who are not served: set by a person within the total, or kept. */
  readonly fixed: Float64Array;
  /** Sum of the fixed roles. */
  readonly fixedTotal: number;
  /** Kept roles of those who may be served. */
  readonly keptInside: number;
  /** Rows whose roles a person sets on top, with their roles. */
  readonly onTop: readonly (readonly [row: number, roles: number])[];
}

/** Looks once at what an input's draws have in common, as `prepare` and `allocate` do each time. */
export function fieldOf(input: AllocationInput): Field {
  const set = settingOverrides(input.overrides);
  const contenders: Contender[] = [];
  const fixed = new Float64Array(input.clusters.length);
  input.clusters.forEach((cluster, row) => {
    const override = set.get(cluster.number);
    const contender = isWithin(override) ? undefined : contenderOf(input, cluster, row);
    if (contender) contenders.push(contender);
    else
      fixed[row] = isWithin(override) ? (override?.roles ?? 0) : keptRoles(cluster, input.policy);
  });
  return {
    contenders,
    fixed,
    fixedTotal: fixed.reduce((sum, roles) => sum + roles, 0),
    keptInside: contenders.reduce((sum, { kept }) => sum + kept, 0),
    onTop: input.clusters.flatMap(({ number }, row) => {
      const { way, roles } = set.get(number) ?? {};
      return way === "On top" && roles !== undefined ? [[row, roles] as const] : [];
    }),
  };
}

const isWithin = (override: Override | undefined): boolean => override?.way === "Within the total";

function contenderOf(
  { snapshot, policy, overrides, scores }: AllocationInput,
  cluster: Cluster,
  row: number,
): Contender | undefined {
  const { number } = cluster;
  const phase = snapshot.phases.get(number);
  const points = scores?.get(number);
  const candidate = phase && candidateOf(cluster, phase, policy, { row, points });
  if (!phase || !candidate) return undefined;
  const firstInTie = overrides.some(
    ({ way, clusterNumber }) => way === "First in a tie" && clusterNumber === number,
  );
  const kept = keptRoles(cluster, policy);
  return { row, cluster, phase, standing: candidate.standing, firstInTie, kept, points };
}
