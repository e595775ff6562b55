import fc from "fast-check";
import { halfDaysPerRole } from "../../../src/engine/placement/hostModel";
import { Transport } from "../../../src/engine/placement/transport";
import { allRoles, anyModel, leastTransport } from "./models";

const anyHosting = anyModel({ rows: 3, roles: 2 }).chain((model) =>
  fc.constantFrom(...allRoles(model)).map((roles) => ({ model, roles: Int32Array.from(roles) })),
);

const anyLargeHosting = anyModel({ rows: 12, roles: 9, metres: 50_000 }).chain((model) =>
  fc
    .array(fc.nat({ max: model.hosts - 1 }), { minLength: model.roles, maxLength: model.roles })
    .map((hosts) => {
      const roles = new Int32Array(model.hosts);
      for (const host of hosts) roles[host]!++;
      return { model, roles };
    }),
);

describe("Transport", () => {
  test("costs the least of all ways there are", () => {
    fc.assert(
      fc.property(anyHosting, ({ model, roles }) => {
        const room = Array.from(roles, (count) => halfDaysPerRole * count);
        expect(new Transport(model).solve(roles)).toBe(leastTransport(model, room));
      }),
      { numRuns: 60 },
    );
  });

  test("gives every row its half-days and every host exactly its time", () => {
    fc.assert(
      fc.property(anyLargeHosting, ({ model, roles }) => {
        const transport = new Transport(model);
        const cost = transport.solve(roles);
        const { served } = transport;
        const { rows, halfDays, metres } = model;
        const sum = (of: (host: number, row: number) => boolean) =>
          served.reduce(
            (total, count, at) => total + (of(Math.floor(at / rows), at % rows) ? count : 0),
            0,
          );
        expect(Math.min(...served)).toBeGreaterThanOrEqual(0);
        halfDays.forEach((count, row) => expect(sum((_, each) => each === row)).toBe(count));
        roles.forEach((count, host) =>
          expect(sum((each) => each === host)).toBe(halfDaysPerRole * count),
        );
        expect(served.reduce((total, count, at) => total + count * metres[at]!, 0)).toBe(cost);
      }),
    );
  });

  test("has prices that prove the cost: no host would rather serve other rows", () => {
    fc.assert(
      fc.property(anyLargeHosting, ({ model, roles }) => {
        const transport = new Transport(model);
        const cost = transport.solve(roles);
        const prices = transport.prices();
        const { rows, hosts, metres, halfDays } = model;
        let proved = prices.reduce((sum, price, row) => sum + price * halfDays[row]!, 0);
        for (let host = 0; host < hosts; host++) {
          const order = [...prices.keys()].sort(
            (a, b) => metres[host * rows + a]! - prices[a]! - metres[host * rows + b]! + prices[b]!,
          );
          let left = halfDaysPerRole * roles[host]!;
          for (const row of order) {
            const count = Math.min(left, halfDays[row]!);
            proved += count * (metres[host * rows + row]! - prices[row]!);
            left -= count;
          }
        }
        expect(proved).toBe(cost);
      }),
    );
  });

  test("gives the same answer when it is asked again", () => {
    fc.assert(
      fc.property(anyLargeHosting, ({ model, roles }) => {
        const transport = new Transport(model);
        transport.solve(roles);
        const before = transport.served.slice();
        transport.solve(roles.slice().reverse());
        transport.solve(roles);
        expect(transport.served).toEqual(before);
      }),
    );
  });
});
