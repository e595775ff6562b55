import fc from "fast-check";
import { allocate } from "../../../src/engine/allocate";
import type { AllocationInput } from "../../../src/engine/allocationInput";
import type { Policy } from "../../../src/domain/policy";
import { sweepKeys, type SweptSetting } from "../../../src/domain/sweep";
import { erring } from "../../../src/engine/sensitivity/DrawnStudents";
import { SweptAllocation } from "../../../src/engine/sensitivity/SweptAllocation";
import { withSetting } from "../../../src/engine/sensitivity/sweptPolicy";
import { allocationCase } from "../cases";
import { clustersOf, inputOf, override } from "../builders";

const settings = sweepKeys.filter((key): key is SweptSetting => key !== "students");

/** Values as far from those of the cases as they may come, 0 and equal ones often. */
const values: Record<SweptSetting, fc.Arbitrary<number>> = {
  ruralShareWeight: fc.nat(4),
  maoriPacificShareWeight: fc.nat(4),
  maoriMediumWeight: fc.nat(1000),
  studentsWeight: fc.nat(4),
  studentsPerRole: fc.integer({ min: 1, max: 700 }),
  roles: fc.nat(60),
  maoriMediumReference: fc.integer({ min: 1, max: 3 }),
  studentsReference: fc.integer({ min: 1, max: 5000 }),
  schoolsPerRole: fc.integer({ min: 1, max: 9 }),
  wideSpreadKm: fc.nat(80),
  schoolsPerRoleWide: fc.integer({ min: 1, max: 9 }),
  ruralUpliftPercent: fc.nat(60),
  maoriPacificUpliftPercent: fc.nat(60),
};

/** One draw: other values of some settings, and an error of each cluster in hundredths of a per cent. */
const draw = fc.record({
  changes: fc.record(values, { requiredKeys: [] }),
  errors: fc.option(
    fc.array(fc.integer({ min: -10_000, max: 3_000 }), { minLength: 12, maxLength: 12 }),
  ),
});

const changed = (policy: Policy, changes: Partial<Record<SweptSetting, number>>): Policy =>
  settings.reduce(
    (policy, key) => (changes[key] === undefined ? policy : withSetting(policy, key, changes[key])),
    policy,
  );

/** Roles by the engine itself; undefined where it refuses. */
function byAllocate(input: AllocationInput): number[] | undefined {
  const result = allocate(input);
  return result.ok ? result.value.decisions.map(({ roles }) => roles) : undefined;
}

function bySweep(swept: SweptAllocation, policy: Policy, count: number): number[] | undefined {
  const roles = new Float64Array(count);
  return swept.roles(policy, roles) ? Array.from(roles) : undefined;
}

test.each(["Block", "Proportional"] as const)(
  "in %s every draw has the roles that allocating gives, or neither has any",
  (serve) => {
    let [answered, refused] = [0, 0];
    fc.assert(
      fc.property(
        allocationCase({ serve }),
        fc.array(draw, { minLength: 1, maxLength: 4 }),
        (input, draws) => {
          const swept = new SweptAllocation(input);
          for (const { changes, errors } of draws) {
            const policy = changed(input.policy, changes);
            const off = input.clusters.map((_, row) => errors?.[row] ?? 0);
            swept.setErrors(Int32Array.from(off));
            const clusters = input.clusters.map((each, row) => erring(each, off[row]!));
            const expected = byAllocate({ ...input, clusters, policy });
            expect(bySweep(swept, policy, clusters.length)).toEqual(expected);
            if (expected) answered++;
            else refused++;
          }
        },
      ),
      { numRuns: 1500 },
    );
    expect(answered).toBeGreaterThan(500);
    expect(refused).toBeGreaterThan(20);
  },
);

test("scores that are given stay as they are, whatever the weights and students", () => {
  const clusters = clustersOf(1000, 1000, 1000);
  const scores = new Map([
    ["1", 20],
    ["2", 30],
    ["3", 30.000000000001],
  ]);
  const input = { ...inputOf(clusters, { policy: { roles: 3 } }), scores };
  const swept = new SweptAllocation(input);
  const policy = withSetting(input.policy, "studentsWeight", 1000);
  expect(bySweep(swept, policy, 3)).toEqual(byAllocate({ ...input, policy }));
  expect(bySweep(swept, policy, 3)).toEqual([0, 2, 1]);
});

test("an error of students changes Māori and Pacific students by as much, in whole students", () => {
  const [one] = clustersOf(1234);
  const after = (by: number) => {
    const cluster = erring({ ...one!, maoriStudents: 333, pacificStudents: 10 }, by);
    return [cluster.students, cluster.maoriStudents, cluster.pacificStudents];
  };
  expect(after(150)).toEqual([1253, 338, 10]);
  expect(after(-10_000)).toEqual([0, 0, 0]);
  expect(after(0)).toEqual([1234, 333, 10]);
});

test("a person's decision on top stands in every draw, and one within the total takes its roles", () => {
  const overrides = [override("1", "On top", 7), override("2", "Within the total", 4)];
  const input = inputOf(clustersOf(900, 900, 900), { policy: { roles: 6 }, overrides });
  const swept = new SweptAllocation(input);
  expect(bySweep(swept, input.policy, 3)).toEqual([7, 4, 0]);
  expect(bySweep(swept, withSetting(input.policy, "roles", 3), 3)).toBeUndefined();
});
