import type { Cluster } from "../domain/cluster";
import type { Override } from "../domain/override";
import type { Phase } from "../domain/phase";
import type { Policy } from "../domain/policy";
import type { AllocationInput } from "./allocationInput";
import { claimOf, keptRoles, type Claim } from "./claim";
import { candidateOf, compareRank, rank, type Candidate } from "./rank";
import { shareLimits, type ShareLimits } from "./shareLimits";

/** A candidate with what it asks for. */
export interface Entry {
  readonly candidate: Candidate;
  readonly claim: Claim;
  /** Present roles that are set aside for it before all else. */
  readonly kept: number;
  /** Its part in proportional sharing; worked out when it is first asked for. */
  readonly limits: ShareLimits;
}

/** Who is to be served, best first, and with how many roles. */
export interface Prepared {
  readonly policy: Policy;
  readonly ranked: readonly Entry[];
  /** Clusters given, ranked or not. */
  readonly rows: number;
  /** Roles left for the ranked clusters, the kept ones included. */
  readonly roles: number;
  /** Roles set by a person within the total. */
  readonly rolesWithin: number;
  /** Kept roles of clusters that are not ranked. */
  readonly keptOutside: number;
  /** Numbers of the clusters that a person put first where they are tied. */
  readonly firstInTies: ReadonlySet<string>;
  /** Scores that were given, in points by cluster number. */
  readonly scores?: ReadonlyMap<string, number>;
}

/** The override of each cluster that sets its roles, by cluster number. */
export const settingOverrides = (overrides: readonly Override[]): Map<string, Override> =>
  new Map(
    overrides
      .filter(({ way }) => way !== "First in a tie")
      .map((override) => [override.clusterNumber, override]),
  );

/** Finds the candidates of the snapshot, ranks them and states their claims. */
export function prepare(input: AllocationInput): Prepared {
  const { clusters, snapshot, policy, overrides, scores } = input;
  const set = settingOverrides(overrides);
  const firstInTies = new Set(
    overrides.filter(({ way }) => way === "First in a tie").map((o) => o.clusterNumber),
  );
  const candidates: Candidate[] = [];
  let rolesWithin = 0;
  let keptOutside = 0;
  clusters.forEach((cluster, row) => {
    const override = set.get(cluster.number);
    if (override?.way === "Within the total") {
      rolesWithin += override.roles ?? 0;
      return;
    }
    const phase = snapshot.phases.get(cluster.number);
    const firstInTie = firstInTies.has(cluster.number);
    const points = scores?.get(cluster.number);
    const candidate =
      phase &&
      candidateOf(cluster, phase, policy, { row, firstInTie, students: cluster.students, points });
    if (candidate) candidates.push(candidate);
    else keptOutside += keptRoles(cluster, policy);
  });
  return {
    policy,
    rows: clusters.length,
    ranked: rank(candidates).map((candidate) => new RankedEntry(candidate, policy)),
    roles: policy.roles - rolesWithin - keptOutside,
    rolesWithin,
    keptOutside,
    firstInTies,
    ...(scores && { scores }),
  };
}

class RankedEntry implements Entry {
  readonly claim: Claim;
  readonly kept: number;
  private share: ShareLimits | undefined = undefined;

  constructor(
    readonly candidate: Candidate,
    private readonly policy: Policy,
    students?: number,
  ) {
    this.claim = claimOf(candidate.cluster, policy, students);
    this.kept = keptRoles(candidate.cluster, policy);
  }

  get limits(): ShareLimits {
    return (this.share ??= shareLimits(this.candidate.cluster, this.policy, this.claim.students));
  }
}

/** "What if this cluster …": had other students of the same make-up, or stood in another phase. */
export interface Change {
  readonly cluster: Cluster;
  /** Its row among the clusters given, where it is ranked; else −1. */
  readonly row: number;
  readonly students: number;
  readonly phase: Phase;
}

/** The candidate that a cluster becomes; undefined where it is not served then. */
export const changedCandidate = (
  { policy, firstInTies, scores }: Prepared,
  { cluster, row, students, phase }: Change,
): Candidate | undefined =>
  candidateOf(cluster, phase, policy, {
    row,
    firstInTie: firstInTies.has(cluster.number),
    students,
    points: scores?.get(cluster.number),
  });

/** The same preparation with one cluster changed. O(n). */
export function withChange(prepared: Prepared, change: Change): Prepared {
  const { policy, ranked } = prepared;
  const { cluster, students } = change;
  const before = ranked.find(({ candidate }) => candidate.cluster.number === cluster.number);
  const others = ranked.filter((entry) => entry !== before);
  const candidate = changedCandidate(prepared, change);
  const kept = keptRoles(cluster, policy);
  if (!candidate)
    return { ...prepared, ranked: others, roles: prepared.roles - (before ? kept : 0) };
  const comesFirst = (other: Entry) => compareRank(candidate, other.candidate) < 0;
  const place = others.findIndex(comesFirst);
  const at = place < 0 ? others.length : place;
  return {
    ...prepared,
    ranked: [
      ...others.slice(0, at),
      new RankedEntry(candidate, policy, students),
      ...others.slice(at),
    ],
    // A cluster that was not ranked brought its kept roles along.
    roles: prepared.roles + (before ? 0 : kept),
  };
}
