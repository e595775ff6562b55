import fc from "fast-check";
import { costOfRoles, mostRoles, type Offer } from "../../../src/engine/money/affordable";
import { dollarLimit } from "../../../src/engine/money/dollarLimit";
import { allocate } from "../../../src/engine/allocate";
import { lastClusterRules, sharingMethods, type Policy } from "../../../src/domain/policy";
import { withPolicy } from "../builders";
import { allocationCase, monotoneRules, nameOf } from "../cases";
import { always, anyCosts, anyDay, costs, fourYears } from "./someCosts";

/** A role of it costs $320,000. */
const offer: Offer = { start: "2019-07-01", years: fourYears, costs: costs() };
const aRole = 32_000_000;

describe("a sum of money", () => {
  test("buys roles up to the first that does not fit, to the cent", () => {
    const bought = { cents: 10 * aRole, roles: 10, cost: 10 * aRole, unspent: 0, nextRole: aRole };
    expect(dollarLimit(10 * aRole, offer)).toEqual(bought);
    expect(dollarLimit(10 * aRole - 1, offer)).toMatchObject({ roles: 9, unspent: aRole - 1 });
    expect(dollarLimit(1, offer)).toMatchObject({ roles: 0, cost: 0, unspent: 1 });
  });

  test("buys no number of roles where they cost nothing, or more than can be reckoned with", () => {
    const free = { ...offer, costs: costs({ salary: new Map([[9, always(0)]]) }) };
    expect(dollarLimit(100, free)).toBeUndefined();
    expect(dollarLimit(mostRoles * aRole, offer)).toBeUndefined();
    expect(dollarLimit(mostRoles * aRole - 1, offer)?.roles).toBe(mostRoles - 1);
  });

  test("leaves unspent less than the next role costs, whatever the amounts, and a larger one never buys fewer", () => {
    const cents = fc.integer({ min: 1, max: 100_000_000_000 });
    fc.assert(
      fc.property(anyCosts, anyDay, cents, cents, (given, start, sum, more) => {
        const any = { ...offer, start, costs: given };
        const limit = dollarLimit(sum, any);
        fc.pre(limit !== undefined);
        if (!limit) return;
        expect(limit.cost).toBe(costOfRoles(limit.roles, any).total);
        expect(limit.cost + limit.unspent).toBe(sum);
        expect(limit.unspent).toBeGreaterThanOrEqual(0);
        expect(limit.unspent).toBeLessThan(limit.nextRole);
        expect(dollarLimit(sum + more, any)?.roles ?? Infinity).toBeGreaterThanOrEqual(limit.roles);
      }),
      { numRuns: 25 },
    );
  });
});

/** Up to 40 roles and a part of one more. */
const sums = fc.integer({ min: 1, max: 41 * aRole });
const rolesFor = (cents: number) => dollarLimit(cents, offer)!.roles;

const block = lastClusterRules.map((lastCluster) => ({ serve: "Block" as const, lastCluster }));
const houseMonotone = [...block, ...monotoneRules.filter(({ serve }) => serve !== "Block")];

test.each(houseMonotone.map((rules) => [nameOf(rules), rules] as const))(
  "more dollars take no role from any cluster (%s)",
  (_, rules) => {
    fc.assert(
      fc.property(allocationCase(rules), sums, sums, (input, sum, more) => {
        const now = allocate(withPolicy(input, { roles: rolesFor(sum) }));
        const then = allocate(withPolicy(input, { roles: rolesFor(sum + more) }));
        fc.pre(now.ok && then.ok);
        if (!now.ok || !then.ok) return;
        then.value.decisions.forEach(({ computed }, at) =>
          expect(computed).toBeGreaterThanOrEqual(now.value.decisions[at]!.computed),
        );
      }),
      { numRuns: 25 },
    );
  },
);

const allRules: readonly Partial<Policy>[] = [
  ...block,
  ...sharingMethods.map((method): Partial<Policy> => ({ serve: "Proportional", method })),
];

test("more dollars never give out fewer roles in all, by any method", () => {
  const cases = fc.constantFrom(...allRules).chain((rules) => allocationCase(rules));
  fc.assert(
    fc.property(cases, sums, sums, (input, sum, more) => {
      const totals = [sum, sum + more].map((cents) => {
        const made = allocate(withPolicy(input, { roles: rolesFor(cents) }));
        return made.ok
          ? made.value.decisions.reduce((all, { computed }) => all + computed, 0)
          : undefined;
      });
      fc.pre(!totals.includes(undefined));
      expect(totals[1]).toBeGreaterThanOrEqual(totals[0]!);
    }),
    { numRuns: 60 },
  );
});
