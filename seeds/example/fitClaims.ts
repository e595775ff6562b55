import type { Cluster } from "../../src/domain/cluster";
import { impossible } from "../../src/domain/impossible";
import type { Policy } from "../../src/domain/policy";
import { claimOf } from "../../src/engine/claim";
import { figuresOf, sumOf, type DraftCluster } from "./draft";
import { setStudents } from "./setTotals";

/** Largest shift tried, in students: what lies between two claims at the standard ratio. */
const furthest = 500;

/** How far past the edge of a claim a cluster is moved, so that moved ones do not all look alike. */
const pastTheEdge = (cluster: Cluster): number => (Number(cluster.number) * 7) % 41;

/**
 * Moves students between clusters, as few as possible and none in or out of the whole, until the
 * clusters claim so many roles in all. Each move changes one claim by one role.
 */
export function fitClaims(clusters: readonly DraftCluster[], target: number, policy: Policy): void {
  const figures = clusters.map(figuresOf);
  const missing = target - sumOf(figures, (cluster) => claimOf(cluster, policy).roles);
  const step = Math.sign(missing);
  const room = (cluster: Cluster) => ({
    toNextClaim: shiftThatChanges(cluster, policy, step),
    toGive: shiftThatChanges(cluster, policy, -step),
  });
  const rooms = figures.map(room);
  const resize = (index: number, shift: number) => {
    const students = figures[index]!.students + shift;
    figures[index] = { ...figures[index]!, students };
    rooms[index] = room(figures[index]);
    setStudents(clusters[index]!.schools, students);
  };
  for (let move = 0; move < Math.abs(missing); move++) {
    const changed = indexOfLeast(rooms.map(({ toNextClaim }) => toNextClaim));
    const shift = rooms[changed]!.toNextClaim + pastTheEdge(figures[changed]!);
    const giver = indexOfLeast(rooms.map(({ toGive }, index) => (index === changed ? 0 : -toGive)));
    if (rooms[giver]!.toGive <= shift) impossible(`the clusters cannot claim ${target} roles`);
    resize(changed, step * shift);
    resize(giver, -step * shift);
  }
}

/** Fewest students more (or fewer) with which the cluster's claim is another, by halving. */
function shiftThatChanges(cluster: Cluster, policy: Policy, step: number): number {
  const { roles } = claimOf(cluster, policy);
  let [same, changed] = [0, Math.min(furthest, cluster.students >> 1)];
  while (changed - same > 1) {
    const middle = (same + changed) >> 1;
    if (claimOf(cluster, policy, cluster.students + step * middle).roles === roles) same = middle;
    else changed = middle;
  }
  return changed;
}

const indexOfLeast = (values: readonly number[]): number => values.indexOf(Math.min(...values));
