import fc from "fast-check";
import {
  affordable,
  costOfRoles,
  nextRoleCosts,
  type Offer,
} from "../../../src/engine/money/affordable";
import { headroomOf, type Budget } from "../../../src/engine/money/headroom";
import { always, anyCosts, anyDay, costs, fourYears } from "./someCosts";

const offer: Offer = { start: "2019-07-01", years: fourYears, costs: costs() };
const total = (cents: number): Budget => ({ kind: "total", cents });
const yearly = (cents: readonly number[], carriesForward: boolean): Budget => ({
  kind: "yearly",
  cents,
  carriesForward,
});

describe("headroom", () => {
  const cost = costOfRoles(1, offer); // 80,000 dollars a year

  test("of one sum is what is left after each year, and in all", () => {
    expect(headroomOf(cost, total(32_000_001))).toEqual({
      years: [24_000_001, 16_000_001, 8_000_001, 1].map((left) => ({ budget: undefined, left })),
      budget: 32_000_001,
      total: 1,
      fits: true,
    });
    expect(headroomOf(cost, total(31_999_999))).toMatchObject({ total: -1, fits: false });
  });

  test("by year does not help another year, unless it is carried forward", () => {
    const cents = [10_000_000, 6_000_000, 8_000_000, 8_000_000];
    expect(headroomOf(cost, yearly(cents, false))).toMatchObject({
      years: [{ left: 2_000_000 }, { left: -2_000_000 }, { left: 0 }, { left: 0 }],
      total: 0,
      fits: false,
    });
    expect(headroomOf(cost, yearly(cents, true))).toMatchObject({
      years: [{ left: 2_000_000 }, { left: 0 }, { left: 0 }, { left: 0 }],
      total: 0,
      fits: true,
    });
  });

  test("carried forward never reaches back", () => {
    const late = yearly([7_000_000, 9_000_000, 8_000_000, 8_000_000], true);
    expect(headroomOf(cost, late)).toMatchObject({ total: 0, fits: false });
  });
});

describe("the largest number of roles that fits", () => {
  test("is the last whose cost is within the budget, to the cent", () => {
    const cost = costOfRoles(623, offer).total;
    expect(affordable(total(cost), offer)).toBe(623);
    expect(affordable(total(cost - 1), offer)).toBe(622);
    expect(affordable(total(0), offer)).toBe(0);
  });

  test("is bound by the tightest year", () => {
    expect(affordable(yearly([80_000_000, 24_000_000, 80_000_000, 80_000_000], false), offer)).toBe(
      3,
    );
  });

  test("is not known where roles cost nothing", () => {
    const free = { ...offer, costs: costs({ salary: new Map([[9, always(0)]]) }) };
    expect(affordable(total(100), free)).toBeUndefined();
  });

  test("is never less than the roles whose cost is the budget, and the next does not fit", () => {
    fc.assert(
      fc.property(anyCosts, anyDay, fc.integer({ min: 0, max: 3000 }), (given, start, roles) => {
        const any = { ...offer, start, costs: given };
        const budget = total(costOfRoles(roles, any).total);
        const most = affordable(budget, any);
        if (most === undefined) return;
        expect(most).toBeGreaterThanOrEqual(roles);
        expect(costOfRoles(most + 1, any).total).toBeGreaterThan(
          budget.kind === "total" ? budget.cents : 0,
        );
      }),
      { numRuns: 40 },
    );
  });

  test("is never more by year than carried forward, nor more so than as one sum", () => {
    fc.assert(
      fc.property(
        anyCosts,
        anyDay,
        fc.array(fc.integer({ min: 0, max: 6_000_000_000 }), { minLength: 4, maxLength: 4 }),
        (given, start, cents) => {
          const any = { ...offer, start, costs: given };
          const [strict, carried, sum] = [
            yearly(cents, false),
            yearly(cents, true),
            total(cents.reduce((all, each) => all + each, 0)),
          ].map((budget) => affordable(budget, any) ?? Infinity);
          expect(strict).toBeLessThanOrEqual(carried!);
          expect(carried).toBeLessThanOrEqual(sum!);
        },
      ),
      { numRuns: 40 },
    );
  });
});

test("one role more costs the difference of the two", () => {
  expect(nextRoleCosts(623, offer)).toBe(4 * 8_000_000);
});
