import type { Allocation } from "./allocate";
import { groupDivisor, type SharingGroup } from "./sharingGroup";
import { noCap } from "./shareLimits";

/**
 * How anyone can check the roles of the ranked clusters: by taking claims from the roles in order
 * (block), by dividing weights by a divisor (proportional), or, where a method has no divisor, by
 * the sum alone.
 */
export type CheckWay = "claims" | "divisor" | "sum";

/** One ranked cluster with what its roles are checked by. */
export interface CheckedCluster {
  /** Place in the order of service, from 1. */
  readonly place: number;
  readonly clusterNumber: string;
  readonly clusterName: string;
  readonly claim: number;
  /** Present roles that are set aside for it before all else. */
  readonly kept: number;
  /** In students. */
  readonly weight: number;
  /** In students; undefined where no divisor tells equal claims apart. */
  readonly divisor?: number;
  readonly floor: number;
  /** Undefined for no limit. */
  readonly cap?: number;
  /** Roles by the rules, before a decision on top. */
  readonly roles: number;
  /** Whether a decision on top replaced them. */
  readonly isReplaced: boolean;
}

/** All that is needed to check an allocation by hand. */
export interface AllocationCheck {
  readonly way: CheckWay;
  readonly clusters: readonly CheckedCluster[];
  /** Roles to allocate. */
  readonly roles: number;
  /** Set by decisions within the total. */
  readonly within: number;
  /** Kept by clusters that are not ranked. */
  readonly keptOutside: number;
  /** What decisions on top add to the total; less than 0 where they take away. */
  readonly onTop: number;
  readonly unspent: number;
  /** Roles given in all. */
  readonly total: number;
}

/** O(n) in block, O(n × regions) where roles are shared. */
export function allocationCheck(allocation: Allocation): AllocationCheck {
  const { input, prepared, serving, decisions, total, unspent } = allocation;
  const { policy } = input;
  const byRules = decisions.reduce((sum, { computed }) => sum + computed, 0);
  const way = wayOf(allocation);
  const divisors = way === "divisor" ? divisorsOf(allocation) : [];
  const unit = policy.ruralUpliftPercent > 0 || policy.maoriPacificUpliftPercent > 0 ? 1000 : 1;
  const replaced = new Set(
    decisions.filter(({ computed, roles }) => computed !== roles).map(({ place }) => place),
  );
  return {
    way,
    clusters: serving.entries.map(({ candidate, claim, kept, limits }, place) => {
      const divisor = divisors[place];
      return {
        place: place + 1,
        clusterNumber: candidate.cluster.number,
        clusterName: candidate.cluster.name,
        claim: claim.roles,
        kept,
        weight: limits.weight / unit,
        ...(divisor !== undefined && { divisor: divisor / unit }),
        floor: limits.floor,
        ...(limits.cap < noCap && { cap: limits.cap }),
        roles: serving.roles[place]!,
        isReplaced: replaced.has(place + 1),
      };
    }),
    roles: policy.roles,
    within: prepared.rolesWithin,
    keptOutside: prepared.keptOutside,
    onTop: total - byRules,
    unspent,
    total,
  };
}

function wayOf({ input: { policy } }: Allocation): CheckWay {
  if (policy.serve === "Block") return "claims";
  return policy.method === "Hamilton" || policy.method === "Quota" ? "sum" : "divisor";
}

/** By place in the order of service. */
function divisorsOf(allocation: Allocation): (number | undefined)[] {
  const { serving, prepared } = allocation;
  const divisors = new Array<number | undefined>(serving.entries.length).fill(undefined);
  const groups: SharingGroup[] = serving.regions
    ? serving.regions.map((share) => ({
        share,
        roles: share.roles,
        places: placesWhere(allocation, share.region),
      }))
    : [{ roles: prepared.roles, places: placesWhere(allocation) }];
  for (const group of groups) {
    const divisor = group.places.length > 0 ? groupDivisor(allocation, group) : undefined;
    for (const place of group.places) divisors[place] = divisor;
  }
  return divisors;
}

const placesWhere = ({ serving }: Allocation, region?: string): number[] =>
  serving.entries.flatMap(({ candidate }, place) =>
    region === undefined || candidate.cluster.region === region ? [place] : [],
  );
