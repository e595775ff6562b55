import { halfDaysPerRole, type HostModel } from "./hostModel";

/**
 * A placement to start from: the roles hosts must have, then one role after another to the host
 * whose next ten half-days, given to those nearest of the rows still waiting, are cheapest. A row
 * waits until its half-days are given. O(roles × hosts × rows log rows).
 */
export function firstHosts(model: HostModel): Int32Array {
  const roles = model.fewest.slice();
  const waiting = model.halfDays.slice();
  const byDistance = Array.from({ length: model.hosts }, (_, host) => nearestFirst(model, host));
  roles.forEach((count, host) => {
    for (let t = 0; t < count; t++) give(model, host, byDistance[host]!, waiting);
  });
  for (let left = model.roles - sum(roles); left > 0; left--) {
    const host = cheapestHost(model, roles, byDistance, waiting);
    roles[host]!++;
    give(model, host, byDistance[host]!, waiting);
  }
  return roles;
}

const sum = (counts: Int32Array): number => counts.reduce((total, count) => total + count, 0);

function nearestFirst({ rows, metres }: HostModel, host: number): number[] {
  const metresTo = (row: number) => metres[host * rows + row]!;
  return Array.from({ length: rows }, (_, row) => row).sort(
    (a, b) => metresTo(a) - metresTo(b) || a - b,
  );
}

function cheapestHost(
  model: HostModel,
  roles: Int32Array,
  byDistance: readonly (readonly number[])[],
  waiting: Int32Array,
): number {
  let cheapest = -1;
  let least = Infinity;
  byDistance.forEach((order, host) => {
    if (roles[host]! >= model.most[host]!) return;
    const cost = give(model, host, order, waiting.slice());
    if (cheapest >= 0 && cost >= least) return;
    cheapest = host;
    least = cost;
  });
  return cheapest;
}

/** Gives ten half-days of a host to the nearest that wait; answers Σ metres × half-days. */
function give(
  { rows, metres }: HostModel,
  host: number,
  order: readonly number[],
  waiting: Int32Array,
): number {
  let left = halfDaysPerRole;
  let cost = 0;
  for (const row of order) {
    const count = Math.min(left, waiting[row]!);
    waiting[row]! -= count;
    left -= count;
    cost += count * metres[host * rows + row]!;
    if (left === 0) break;
  }
  return cost;
}
