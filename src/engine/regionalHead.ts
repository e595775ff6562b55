import type { Policy, RegionalFloor } from "../domain/policy";
import type { Region } from "../domain/region";
import type { Entry } from "./prepare";

/** The order of service, and who stands in it because of a regional floor. */
export interface ServiceOrder {
  readonly entries: readonly Entry[];
  /** How many at the head of the list are there for their region's floor. */
  readonly head: number;
}

/**
 * Puts each region's best-ranked clusters at the head of the list, in rank order, until the
 * region has the floor's number of clusters, or its share of the students of the ranked clusters.
 * Without such a floor the rank order stands.
 */
export function regionalHead(ranked: readonly Entry[], policy: Policy): ServiceOrder {
  const floor = headFloorOf(policy);
  if (!floor) return { entries: ranked, head: 0 };
  const studentsOf = ({ claim }: Entry) => claim.students;
  const all = totalsByRegion(ranked, studentsOf);
  const got = new Map([...all].map(([region, students]) => [region, gotOf(students)]));
  const head: Entry[] = [];
  const rest: Entry[] = [];
  for (const entry of ranked) {
    const so = got.get(entry.candidate.cluster.region)!;
    (isShort(floor, so) ? head : rest).push(entry);
    so.clusters++;
    so.students += studentsOf(entry);
  }
  return { entries: [...head, ...rest], head: head.length };
}

/** The best-ranked of a region so far, and all its students. */
export interface Got {
  clusters: number;
  students: number;
  readonly all: number;
}

export const gotOf = (all: number): Got => ({ clusters: 0, students: 0, all });

/** The regional floor, where it is of the kind that puts clusters at the head of the list. */
export const headFloorOf = ({ regionalFloor: floor }: Policy): RegionalFloor | undefined =>
  floor?.kind === "roles" ? undefined : floor;

/** Whether the best-ranked of a region so far, so many, leave it below its floor. */
export const isShort = ({ kind, amount }: RegionalFloor, so: Readonly<Got>): boolean =>
  kind === "clusters" ? so.clusters < amount : so.students * 100 < amount * so.all;

/** Adds up an amount by lead region. */
export function totalsByRegion(
  entries: readonly Entry[],
  amount: (entry: Entry) => number,
): Map<Region, number> {
  const totals = new Map<Region, number>();
  for (const entry of entries) {
    const { region } = entry.candidate.cluster;
    totals.set(region, (totals.get(region) ?? 0) + amount(entry));
  }
  return totals;
}
