import fc from "fast-check";
import { allocate } from "../../../src/engine/allocate";
import type { AllocationInput } from "../../../src/engine/allocationInput";
import type { SweptSetting } from "../../../src/domain/sweep";
import { settingIn, withSetting } from "../../../src/engine/sensitivity/sweptPolicy";
import { tippingValues, type TippingRange } from "../../../src/engine/sensitivity/tipping";
import { allocationCase } from "../cases";
import { clustersOf, inputOf } from "../builders";
import { presentOf } from "./questions";

function found(input: AllocationInput, range: TippingRange) {
  const search = tippingValues(input, range, presentOf(input));
  for (;;) {
    const next = search.next();
    if (next.done === true) return next.value;
  }
}

/** By allocating at every value there is. */
function byTrying(input: AllocationInput, { key, low, high }: TippingRange) {
  const now = settingIn(input.policy, key)!;
  const values = Array.from({ length: high - low + 1 }, (_, index) => low + index).sort(
    (a, b) => Math.abs(a - now) - Math.abs(b - now) || a - b,
  );
  return Array.from(presentOf(input), (present, row) =>
    values.find((value) => {
      const made = allocate({ ...input, policy: withSetting(input.policy, key, value) });
      return made.ok && made.value.decisions[row]!.roles > 0 !== present > 0;
    }),
  );
}

test("is the nearest value at which allocating gives the cluster its first role, or none", () => {
  const keys: SweptSetting[] = ["ruralShareWeight", "studentsWeight", "roles", "roles"];
  let tips = 0;
  fc.assert(
    fc.property(allocationCase(), fc.constantFrom(...keys), (input, key) => {
      const now = settingIn(input.policy, key)!;
      const range = { key, low: Math.max(1, now - 25), high: now + 25 };
      const values = found(input, range);
      expect(values).toEqual(byTrying(input, range));
      tips += values.filter((value) => value !== undefined).length;
    }),
    { numRuns: 150 },
  );
  expect(tips).toBeGreaterThan(20);
});

test("a weight tips where the cluster's score crosses that of another, worked out by hand", () => {
  // Rural: 2 of 4 schools against none. Students: 1,000 against 3,000 of 4,000 for full points.
  const [small, large] = clustersOf(1000, 3000);
  const input = inputOf([{ ...small!, ruralSchools: 2 }, large!], {
    policy: {
      roles: 2,
      weights: { ruralShare: 25, maoriPacificShare: 0, maoriMedium: 0, students: 40 },
    },
  });
  // 0.5 × rural + 10 beats 30 from 40 on, where equal scores go to more students: so from 41.
  const range = { key: "ruralShareWeight", low: 0, high: 1000 } as const;
  expect(found(input, range)).toEqual([41, 41]);
  expect(found(input, { ...range, high: 40 })).toEqual([undefined, undefined]);
});

test("the number of roles tips at the first that reaches the cluster", () => {
  const input = inputOf(clustersOf(2000, 1500, 1000), { policy: { roles: 6 } });
  expect(found(input, { key: "roles", low: 0, high: 20 })).toEqual([0, 4, 8]);
});

test("a setting that is off has none", () => {
  const input = inputOf(clustersOf(2000, 1500), { policy: { roles: 4 } });
  expect(found(input, { key: "schoolsPerRole", low: 1, high: 9 })).toEqual([undefined, undefined]);
});
