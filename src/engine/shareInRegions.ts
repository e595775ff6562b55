import { error } from "../domain/problem";
import { regions, type Region } from "../domain/region";
import { failure, success, type Result } from "../domain/result";
import { countText, numberText } from "../domain/wording";
import { apportion } from "./apportion/apportion";
import type { Prepared } from "./prepare";
import { totalsByRegion } from "./regionalHead";
import type { RegionShare, RegionTie, Serving, ServingTie } from "./serving";
import { noCap } from "./shareLimits";
import type { SharingTerms } from "./sharingTerms";
import { tieAmong } from "./tieAmong";

type Shares = Pick<Serving, "roles" | "ties" | "regions" | "regionTie">;

/**
 * Two stages: the nation's roles go to the regions, each at least its floor, in proportion to
 * their weights; each region's roles then to its clusters. One more role goes to one region and
 * there to one cluster, so it takes none away.
 * @param only the one region whose clusters are asked about; those of others are left at 0
 */
export function shareInRegions(
  prepared: Prepared,
  terms: SharingTerms,
  only?: Region,
): Result<Shares> {
  const stage = shareAmongRegions(prepared);
  if (!stage.ok) return stage;
  const roles: number[] = new Array(prepared.ranked.length).fill(0);
  const ties: ServingTie[] = [];
  for (const { region, roles: awarded } of stage.value.regions) {
    if (only !== undefined && region !== only) continue;
    const members = prepared.ranked.flatMap(({ candidate }, index) =>
      candidate.cluster.region === region ? [index] : [],
    );
    const pick = (all: Int32Array) => Int32Array.from(members, (index) => all[index]!);
    const weights = Float64Array.from(members, (index) => terms.weights[index]!);
    const shared = apportion(weights, awarded, {
      method: prepared.policy.method,
      floors: pick(terms.floors),
      caps: pick(terms.caps),
      tiePlaces: pick(terms.tiePlaces),
    });
    if (!shared.ok) return shared;
    shared.value.awards.forEach((award, k) => (roles[members[k]!] = award));
    if (shared.value.tie) ties.push(tieAmong(prepared.ranked, members, shared.value.tie));
  }
  return success({ roles, ties, ...stage.value });
}

interface RegionalStage {
  readonly regions: readonly RegionShare[];
  readonly regionTie?: RegionTie;
}

/** First stage. Regions that tie are served by more students, then from north to south. */
function shareAmongRegions(prepared: Prepared): Result<RegionalStage> {
  const { ranked, policy, roles } = prepared;
  const weights = totalsByRegion(ranked, ({ limits }) => limits.weight);
  const clusterFloors = totalsByRegion(ranked, ({ limits }) => limits.floor);
  // A cluster without weight can be given no more than its floor.
  const caps = totalsByRegion(ranked, ({ limits: { weight, floor, cap } }) =>
    weight === 0 ? floor : cap,
  );
  const students = totalsByRegion(ranked, ({ claim }) => claim.students);
  const present = regions.filter((region) => weights.has(region));
  const floors = regionFloors(prepared, present, clusterFloors, caps);
  const needed = floors.reduce((total, floor) => total + floor, 0);
  if (needed > roles) return failure([tooManyFloors(needed, roles)]);
  const bySize = [...present].sort((a, b) => students.get(b)! - students.get(a)!);
  const shared = apportion(
    Float64Array.from(present, (region) => weights.get(region)!),
    roles,
    {
      method: policy.method,
      floors: Int32Array.from(floors),
      caps: Int32Array.from(present, (region) => Math.min(noCap, caps.get(region)!)),
      tiePlaces: Int32Array.from(present, (region) => bySize.indexOf(region)),
    },
  );
  if (!shared.ok) return shared;
  const { awards, tie } = shared.value;
  const name = (index: number) => present[index]!;
  return success({
    regions: present.map((region, index) => ({
      region,
      roles: awards[index]!,
      floor: floors[index]!,
      clusterFloors: clusterFloors.get(region)!,
    })),
    ...(tie && {
      regionTie: { tied: tie.tied.map(name), served: tie.served.map(name), roles: tie.roles },
    }),
  });
}

/** Roles each region is sure of: the regional floor, never below its clusters' own floors. */
function regionFloors(
  { ranked, policy }: Prepared,
  present: readonly Region[],
  clusterFloors: ReadonlyMap<Region, number>,
  caps: ReadonlyMap<Region, number>,
): number[] {
  const { kind, amount } = policy.regionalFloor!;
  const students = totalsByRegion(ranked, ({ claim }) => claim.students);
  return present.map((region) => {
    const share = Math.ceil((amount * students.get(region)!) / (100 * policy.studentsPerRole));
    const wanted = kind === "roles" ? amount : share;
    return Math.max(clusterFloors.get(region)!, Math.min(wanted, caps.get(region)!));
  });
}

const tooManyFloors = (needed: number, roles: number) =>
  error(
    "regional-floors-above-total",
    `The regional floors need ${countText(needed, "role")}, but there are ${numberText(roles)}. Lower the floor or allocate more roles.`,
  );
