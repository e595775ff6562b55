import type { HostModel } from "./hostModel";
import type { Relaxation } from "./relaxation";
import type { Transport } from "./transport";

/** Whole roles of each host, and what serving the rows from them costs. */
export interface Hosting {
  readonly roles: Int32Array;
  readonly cost: number;
}

/**
 * Makes a hosting cheaper by moving one role at a time from one host to another, as long as that
 * helps. At the prices of a hosting the relaxation says what a move saves at most, so the most
 * promising is tried first and most are never tried. Stays within the model's limits.
 */
export function moveRoles(
  model: HostModel,
  transport: Transport,
  relaxation: Relaxation,
  start: Int32Array,
): Hosting {
  let now: Hosting = { roles: start, cost: transport.solve(start) };
  for (;;) {
    const prices = transport.prices();
    const moves = promisingMoves(model, relaxation, { ...now, prices });
    const better = firstBetter(transport, now, moves);
    if (!better) return now;
    now = better;
  }
}

/** The hosting after the first move that makes it cheaper; undefined where none does. */
function firstBetter(
  transport: Transport,
  now: Hosting,
  moves: readonly Move[],
): Hosting | undefined {
  for (const { from, to } of moves) {
    const roles = now.roles.slice();
    roles[from]!--;
    roles[to]!++;
    const cost = transport.solve(roles);
    if (cost < now.cost) return { roles, cost };
  }
  return undefined;
}

interface Move {
  readonly from: number;
  readonly to: number;
  /** What the cost is at least after it. */
  readonly bound: number;
}

interface Priced extends Hosting {
  readonly prices: Float64Array;
}

/** Most moves tried from one hosting: the others promise least. */
const mostTried = 200;

/** The most promising moves that may make a hosting cheaper, best first. */
function promisingMoves(model: HostModel, relaxation: Relaxation, now: Priced): Move[] {
  const { hosts, fewest, most } = model;
  // Limits that leave only these roles; what the next role would cost is found beside them.
  const bound = relaxation.at(now.prices, relaxation.limitsFrom({ fewest: now.roles, most }));
  const moves: Move[] = [];
  for (let from = 0; from < hosts; from++) {
    if (now.roles[from]! <= fewest[from]!) continue;
    const without = bound - relaxation.costOf(from, now.roles[from]!);
    for (let to = 0; to < hosts; to++) {
      const after = without + relaxation.nextCosts[to]!;
      if (to !== from && after < now.cost) moves.push({ from, to, bound: after });
    }
  }
  moves.sort((a, b) => a.bound - b.bound || a.from - b.from || a.to - b.to);
  return moves.slice(0, mostTried);
}
