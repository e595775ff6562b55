import fc from "fast-check";
import type { HostModel } from "../../../src/engine/placement/hostModel";
import { searchHosts, type Searched } from "../../../src/engine/placement/searchHosts";
import { Transport } from "../../../src/engine/placement/transport";
import { anyModel, leastCost } from "./models";

function searched(model: HostModel, mostNodes = 5000): Searched {
  const search = searchHosts(model, mostNodes);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

const anySmallModel = anyModel({ rows: 5, roles: 4, metres: 9000 });

describe("searchHosts", () => {
  test("costs the least of all hosts there are, whatever the distances", () => {
    fc.assert(
      fc.property(anySmallModel, (model) => {
        const { cost, bound, roles } = searched(model);
        expect(cost).toBe(leastCost(model));
        expect(bound).toBe(cost);
        expect(new Transport(model).solve(roles)).toBe(cost);
      }),
      { numRuns: 300 },
    );
  });

  test("keeps the fewest and the most roles of every host", () => {
    const limited = anySmallModel
      .filter(({ hosts }) => hosts > 1)
      .chain((model) =>
        fc
          .record({
            locked: fc.nat({ max: model.hosts - 1 }),
            banned: fc.nat({ max: model.hosts - 1 }),
            count: fc.integer({ min: 1, max: model.roles }),
          })
          .filter(({ locked, banned }) => locked !== banned)
          .map(({ locked, banned, count }) => {
            const [fewest, most] = [model.fewest.slice(), model.most.slice()];
            fewest[locked] = count;
            most[banned] = 0;
            return { ...model, fewest, most };
          }),
      );
    fc.assert(
      fc.property(limited, (model) => {
        const { cost, bound, roles } = searched(model);
        expect(cost).toBe(leastCost(model));
        expect(bound).toBe(cost);
        roles.forEach((count, host) => {
          expect(count).toBeGreaterThanOrEqual(model.fewest[host]!);
          expect(count).toBeLessThanOrEqual(model.most[host]!);
        });
      }),
    );
  });

  test("has a bound that holds, and hosts within the limits it found, when it ends early", () => {
    fc.assert(
      fc.property(anyModel({ rows: 6, roles: 4, metres: 9000 }), (model) => {
        const least = leastCost(model);
        const early = searched(model, 1);
        expect(early.nodes).toBeLessThanOrEqual(1);
        expect(early.bound).toBeLessThanOrEqual(least);
        expect(early.cost).toBeGreaterThanOrEqual(least);
        const { fewest, most } = early.limits;
        const within = { ...model, fewest, most };
        expect(Math.min(early.cost, leastCost(within))).toBe(least);
      }),
    );
  });

  test("ends when it is told not to go on", () => {
    const model = fc
      .sample(anyModel({ rows: 30, roles: 15, metres: 50_000 }), {
        seed: 3,
        numRuns: 20,
      })
      .find(({ rows, hosts }) => rows > 20 && hosts > 20)!;
    const search = searchHosts(model, 5000);
    const first = search.next();
    expect(first.done).toBe(false);
    const last = search.next(false);
    expect(last.done).toBe(true);
    expect(last.value.nodes).toBe(1);
    expect(last.value.bound).toBeLessThan(last.value.cost);
  });
});
