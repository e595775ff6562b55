import type { HostModel } from "./hostModel";

/**
 * Groups of hosts that lie together, one inside another: the two nearest are joined again and again
 * (single linkage) until one group holds all. Inner groups come before outer ones, all hosts
 * last. How far apart two hosts are is the most by which their ways to any row differ, which on a
 * map is the distance between them. O(hosts³ + hosts² × rows).
 */
export function groupHosts(model: HostModel): Int32Array[] {
  let parts = Array.from({ length: model.hosts }, (_, host) => [host]);
  let apart = parts.map(([host]) => parts.map(([other]) => farthestWay(model, host!, other!)));
  const groups: Int32Array[] = [];
  while (parts.length > 1) {
    const [one, other] = nearestPair(apart);
    const joined = [...parts[one]!, ...parts[other]!].sort((a, b) => a - b);
    const toJoined = apart[one]!.map((way, at) => Math.min(way, apart[other]![at]!));
    apart = apart.map((ways, at) => ways.with(one, toJoined[at]!));
    apart[one] = toJoined.with(one, 0);
    apart = apart.filter((_, at) => at !== other).map((ways) => ways.toSpliced(other, 1));
    parts = parts.with(one, joined).filter((_, at) => at !== other);
    groups.push(Int32Array.from(joined));
  }
  return groups.length > 0 ? groups : [new Int32Array(model.hosts)];
}

function farthestWay({ rows, metres }: HostModel, host: number, other: number): number {
  let farthest = 0;
  for (let row = 0; row < rows; row++) {
    const difference = metres[host * rows + row]! - metres[other * rows + row]!;
    farthest = Math.max(farthest, Math.abs(difference));
  }
  return farthest;
}

/** The first of the nearest pairs, the lower index first. */
function nearestPair(apart: readonly (readonly number[])[]): [number, number] {
  let nearest: [number, number] = [0, 1];
  apart.forEach((ways, one) =>
    ways.forEach((way, other) => {
      if (other > one && way < apart[nearest[0]]![nearest[1]]!) nearest = [one, other];
    }),
  );
  return nearest;
}
