import type { Override } from "../../domain/override";
import type { Phase } from "../../domain/phase";
import type { AllocationInput } from "../allocationInput";
import { keptRoles } from "../claim";
import { settingOverrides } from "../prepare";
import { candidateOf, type Candidate, type Tied } from "../rank";
import type { DrawnCluster } from "./DrawnCluster";

/** A cluster that may be served in every draw, with what no draw changes. */
export class Contender implements Tied {
  constructor(
    readonly row: number,
    readonly cluster: DrawnCluster,
    readonly phase: Phase,
    readonly standing: number,
    readonly firstInTie: boolean,
    /** Present roles that are set aside for it. */
    readonly kept: number,
    /** Its score, where that is given. */
    readonly points: number | undefined,
  ) {}

  get students(): number {
    return this.cluster.students;
  }
}

/** What every draw has in common: who may be served, and roles that no draw changes. */
export interface Field {
  readonly contenders: readonly Contender[];
  /** Roles by row of those who are not served: set by a person within the total, or kept. */
  readonly fixed: Float64Array;
  /** Roles set by a person within the total, and kept ones outside the order. */
  readonly fixedTotal: number;
  /** Kept roles of those who may be served. */
  readonly keptInside: number;
  /** Rows whose roles a person sets on top, with their roles. */
  readonly onTop: readonly (readonly [row: number, roles: number])[];
}

/** Looks once at what an input's draws have in common, as `prepare` and `allocate` do each time. */
export function fieldOf(input: AllocationInput, drawn: readonly DrawnCluster[]): Field {
  const set = settingOverrides(input.overrides);
  const contenders: Contender[] = [];
  const fixed = new Float64Array(drawn.length);
  drawn.forEach((cluster, row) => {
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
    onTop: drawn.flatMap(({ number }, row) => {
      const override = set.get(number);
      return override?.way === "On top" && override.roles !== undefined
        ? [[row, override.roles] as const]
        : [];
    }),
  };
}

const isWithin = (override: Override | undefined): boolean => override?.way === "Within the total";

function contenderOf(
  { snapshot, policy, overrides, scores }: AllocationInput,
  cluster: DrawnCluster,
  row: number,
): Contender | undefined {
  const { number } = cluster;
  const phase = snapshot.phases.get(number);
  const points = scores?.get(number);
  const found: Candidate | undefined =
    phase && candidateOf(cluster, phase, policy, { row, points });
  if (!phase || !found) return undefined;
  const isFirst = overrides.some(
    ({ way, clusterNumber }) => way === "First in a tie" && clusterNumber === number,
  );
  const kept = keptRoles(cluster, policy);
  return new Contender(row, cluster, phase, found.standing, isFirst, kept, points);
}
