import fc from "fast-check";
import { halfDaysPerRole, type HostModel } from "../../../src/engine/placement/hostModel";
import { Transport } from "../../../src/engine/placement/transport";

/** Any model: distances need not be those of a map. */
export const anyModel = (most: {
  readonly rows: number;
  readonly roles: number;
  readonly metres?: number;
}): fc.Arbitrary<HostModel> =>
  fc
    .record({
      rows: fc.integer({ min: 1, max: most.rows }),
      hosts: fc.integer({ min: 1, max: most.rows }),
      roles: fc.integer({ min: 1, max: most.roles }),
    })
    .chain(({ rows, hosts, roles }) =>
      fc
        .record({
          cuts: fc.array(fc.integer({ min: 0, max: halfDaysPerRole * roles }), {
            minLength: rows - 1,
            maxLength: rows - 1,
          }),
          metres: fc.array(fc.integer({ min: 0, max: most.metres ?? 60 }), {
            minLength: rows * hosts,
            maxLength: rows * hosts,
          }),
        })
        .map(({ cuts, metres }) => ({
          rows,
          hosts,
          roles,
          halfDays: between(cuts, halfDaysPerRole * roles),
          metres: Float64Array.from(metres),
          fewest: new Int32Array(hosts),
          most: new Int32Array(hosts).fill(roles),
        })),
    );

/** The parts of `total` between cuts: whole numbers that add up to it. */
function between(cuts: readonly number[], total: number): Int32Array {
  const ends = [...[...cuts].sort((a, b) => a - b), total];
  return Int32Array.from(ends, (end, at) => end - (ends[at - 1] ?? 0));
}

/** All ways to give `roles` to hosts within the limits of a model. */
export function* allRoles(model: HostModel, host = 0, left = model.roles): Generator<number[]> {
  if (host === model.hosts) {
    if (left === 0) yield [];
    return;
  }
  const most = Math.min(left, model.most[host]!);
  for (let count = model.fewest[host]!; count <= most; count++)
    for (const rest of allRoles(model, host + 1, left - count)) yield [count, ...rest];
}

/** Least cost over all hosts: each way priced by itself. */
export function leastCost(model: HostModel): number {
  const transport = new Transport(model);
  let least = Infinity;
  for (const roles of allRoles(model))
    least = Math.min(least, transport.solve(Int32Array.from(roles)));
  return least;
}

/** Least cost of serving rows from hosts with so many half-days, by trying every way. */
export function leastTransport(model: HostModel, room: readonly number[], row = 0): number {
  if (row === model.rows) return 0;
  let least = Infinity;
  const share = (host: number, left: number, rooms: readonly number[], cost: number): void => {
    if (host === model.hosts) {
      if (left === 0) least = Math.min(least, cost + leastTransport(model, rooms, row + 1));
      return;
    }
    const metres = model.metres[host * model.rows + row]!;
    for (let count = Math.min(left, rooms[host]!); count >= 0; count--)
      share(
        host + 1,
        left - count,
        rooms.map((each, at) => (at === host ? each - count : each)),
        cost + count * metres,
      );
  };
  share(0, model.halfDays[row]!, room, 0);
  return least;
}
