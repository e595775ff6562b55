import fc from "fast-check";
import {
  affordable,
  costOfRoles,
  nextRoleCosts,
  type Offer,
} from "../../../src/engine/money/affordable";
import { costOf } from "../../../src/engine/money/costOf";
import type { Tranche } from "../../../src/engine/money/costs";
import { filledTranches, startDays } from "../../../src/engine/money/tranches";
import { anyCosts, anyDay, costs, fourYears } from "./someCosts";

const tranches: readonly Tranche[] = [
  { start: "2019-07-01", roles: 3 },
  { start: "2021-07-01", roles: 2 },
];
const start = "2020-01-27";
/** A role costs $320,000 from the first tranche on, $160,000 from the second. */
const offer: Offer = { start, tranches, years: fourYears, costs: costs() };
const rolesOf = (roles: number) => filledTranches(roles, offer).map((tranche) => tranche.roles);

/** Tranches in the order of their days. */
const anyTranches = fc
  .uniqueArray(fc.record({ start: anyDay, roles: fc.integer({ min: 0, max: 400 }) }), {
    maxLength: 3,
    selector: (tranche) => tranche.start,
  })
  .map((all) => [...all].sort((a, b) => (a.start < b.start ? -1 : 1)));

const anyOffer: fc.Arbitrary<Offer> = fc.record({
  start: anyDay,
  tranches: anyTranches,
  years: fc.constant(fourYears),
  costs: anyCosts,
});

describe("roles that start in tranches", () => {
  test("fill the earlier ones first; the last takes all that are left", () => {
    expect([2, 3, 4, 5, 9].map(rolesOf)).toEqual([
      [2, 0],
      [3, 0],
      [3, 1],
      [3, 2],
      [3, 6],
    ]);
    expect(startDays(offer)).toEqual(["2019-07-01", "2021-07-01"]);
  });

  test("all start on the one day where there are no tranches", () => {
    expect(filledTranches(7, { start })).toEqual([{ roles: 7, start }]);
    expect(startDays({ start, tranches: [] })).toEqual([start]);
  });

  test("cost what their tranches do, and the next role what it does in its tranche", () => {
    expect(costOfRoles(5, offer).total).toBe(3 * 32_000_000 + 2 * 16_000_000);
    expect([2, 3].map((roles) => nextRoleCosts(roles, offer))).toEqual([32_000_000, 16_000_000]);
    expect(affordable({ kind: "total", cents: 3 * 32_000_000 + 16_000_000 }, offer)).toBe(4);
  });

  test("never cost less for a role more, and what they cost buys as many, whatever the amounts", () => {
    fc.assert(
      fc.property(anyOffer, fc.integer({ min: 0, max: 1500 }), (any, roles) => {
        const now = costOfRoles(roles, any);
        expect(now).toEqual(costOf(filledTranches(roles, any), any.years, any.costs));
        const then = costOfRoles(roles + 1, any);
        then.years.forEach(({ total }, index) =>
          expect(total).toBeGreaterThanOrEqual(now.years[index]!.total),
        );
        const most = affordable({ kind: "total", cents: now.total }, any);
        expect(most ?? Infinity).toBeGreaterThanOrEqual(roles);
        if (most !== undefined) expect(costOfRoles(most + 1, any).total).toBeGreaterThan(now.total);
      }),
      { numRuns: 40 },
    );
  });
});
