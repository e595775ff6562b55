import type { Allocation, Decision } from "./allocate";
import { divisorOf } from "./apportion/divisor";
import type { RegionShare } from "./serving";

/** Those who share the same roles with one cluster: its region's clusters, or all of them. */
export interface SharingGroup {
  /** Places in the order of service, from 0, ascending. */
  readonly places: readonly number[];
  readonly roles: number;
  /** Where roles went to regions first, what this one got. */
  readonly share?: RegionShare;
}

/** The group with which a ranked cluster shares (proportional). O(n). */
export function sharingGroup(
  { serving, prepared }: Allocation,
  { cluster }: Decision,
): SharingGroup {
  const share = serving.regions?.find(({ region }) => region === cluster.region);
  const places = serving.entries.flatMap(({ candidate }, place) =>
    !share || candidate.cluster.region === share.region ? [place] : [],
  );
  return { places, roles: share?.roles ?? prepared.roles, ...(share && { share }) };
}

/**
 * A divisor with which anyone can check the awards of a group; undefined where its method has none
 * or where equal claims leave none that tells them apart. O(n).
 */
export function groupDivisor(
  { serving: { entries, roles, ties }, prepared }: Allocation,
  { places }: SharingGroup,
): number | undefined {
  const isTied = ties.some(({ places: tied }) => places.includes(tied[0]!));
  if (isTied) return undefined;
  const limits = places.map((place) => entries[place]!.limits);
  const found = divisorOf(
    Float64Array.from(limits, ({ weight }) => weight),
    { awards: Int32Array.from(places, (place) => roles[place]!) },
    {
      method: prepared.policy.method,
      floors: Int32Array.from(limits, ({ floor }) => floor),
      caps: Int32Array.from(limits, ({ cap }) => cap),
    },
  );
  return found && !found.single && Number.isFinite(found.divisor) ? found.divisor : undefined;
}

/** What limits the awards of a group beside its weights, in words; empty where nothing does. O(n). */
export const limitsOn = (
  { serving: { entries }, input: { policy } }: Allocation,
  { places }: SharingGroup,
): string[] => [
  ...(places.some((place) => entries[place]!.limits.floor > 0) ? ["floors"] : []),
  ...(policy.maximumRoles === undefined ? [] : ["maximums"]),
];
