import fc from "fast-check";
import { allocate } from "../../src/engine/allocate";
import type { AllocationInput } from "../../src/engine/allocationInput";
import { marginsOf } from "../../src/engine/marginsOf";
import { allocationCase, grown, monotoneRules, nameOf } from "./cases";
import { allocated, clustersOf, decisionOf, inputOf, override, withCluster } from "./builders";

/** Roles by the rules with so many more students, by allocating anew; undefined where refused. */
function rolesWith(input: AllocationInput, number: string, more: number): number | undefined {
  const one = input.clusters.find((each) => each.number === number)!;
  const result = allocate(withCluster(input, grown(one, more)));
  return result.ok ? decisionOf(result.value, number).computed : undefined;
}

describe.each(monotoneRules.map((rules) => [nameOf(rules), rules] as const))("%s", (_, rules) => {
  test("with as many students as the margin says the roles change, with one fewer they do not", () => {
    let found = 0;
    fc.assert(
      fc.property(allocationCase(rules), fc.nat(), (input, pick) => {
        const allocation = allocated(input);
        const decision = allocation.decisions[pick % allocation.decisions.length]!;
        const margins = marginsOf(allocation, decision);
        const { number, students } = decision.cluster;
        if (!margins || students === 0) return;
        const { studentsToGain, studentsToLose } = margins;
        if (studentsToGain !== undefined) {
          found++;
          expect(rolesWith(input, number, studentsToGain)).toBeGreaterThan(decision.computed);
          expect(rolesWith(input, number, studentsToGain - 1)).toBe(decision.computed);
        }
        if (studentsToLose !== undefined && studentsToLose < students) {
          found++;
          expect(rolesWith(input, number, -studentsToLose)).toBeLessThan(decision.computed);
          expect(rolesWith(input, number, 1 - studentsToLose)).toBe(decision.computed);
        }
      }),
      { numRuns: 30 },
    );
    expect(found).toBeGreaterThan(0);
  });

  test("without a margin no number of students changes the roles", () => {
    fc.assert(
      fc.property(allocationCase(rules), fc.nat(), fc.nat(30_000), (input, pick, by) => {
        const allocation = allocated(input);
        const decision = allocation.decisions[pick % allocation.decisions.length]!;
        const margins = marginsOf(allocation, decision);
        const { number, students } = decision.cluster;
        if (!margins || students === 0) return;
        const now = decision.computed;
        const more = by % (10 * students + 100 * input.policy.studentsPerRole);
        if (margins.studentsToGain === undefined)
          expect(rolesWith(input, number, more) ?? now).toBe(now);
        if (margins.studentsToLose === undefined)
          expect(rolesWith(input, number, -(by % students)) ?? now).toBe(now);
      }),
      { numRuns: 25 },
    );
  });
});

describe("margins are withheld", () => {
  const first = (given: Parameters<typeof inputOf>[1]) => {
    const allocation = allocated(inputOf(clustersOf(2000, 1000), given));
    return marginsOf(allocation, decisionOf(allocation, "1"));
  };

  test.each(["Hamilton", "Quota"] as const)("under %s", (method) => {
    expect(first({ policy: { serve: "Proportional", method } })).toBeUndefined();
    expect(first({ policy: { serve: "Block", method } })).toBeDefined();
  });

  test("in block where a claim that does not fit gets nothing", () => {
    expect(first({ policy: { lastCluster: "Gets nothing" } })).toBeUndefined();
    const shared = { serve: "Proportional", lastCluster: "Gets nothing" } as const;
    expect(first({ policy: shared })).toBeDefined();
  });

  test("where a person set the roles, but not where a person settled a tie", () => {
    expect(first({ overrides: [override("1", "On top", 9)] })).toBeUndefined();
    expect(first({ overrides: [override("1", "Within the total", 9)] })).toBeUndefined();
    expect(first({ overrides: [override("1", "First in a tie", 9)] })).toBeDefined();
    expect(first({ overrides: [override("2", "On top", 9)] })).toBeDefined();
  });

  test("for a cluster that is not ranked", () => {
    expect(first({ phases: { 1: undefined } })).toBeUndefined();
  });
});

test("growth with which the regional floors exceed the total is no gain", () => {
  const [small, large] = clustersOf(130, 3000);
  const input = inputOf([small!, { ...large!, region: "Auckland" }], {
    policy: {
      serve: "Proportional",
      minimumRoles: 0,
      roles: 7,
      regionalFloor: { kind: "share", amount: 100 },
    },
  });
  const allocation = allocated(input);
  expect(marginsOf(allocation, decisionOf(allocation, "1"))).toEqual({ studentsToLose: 130 });
  expect(rolesWith(input, "1", 500)).toBeUndefined();
});

test("a loss is found although with no students left the roles could not all be shared", () => {
  const input = inputOf(clustersOf(110, 67), {
    policy: { serve: "Proportional", minimumRoles: 0, maximumRoles: 3, roles: 4 },
  });
  const allocation = allocated(input);
  // Its second claim, 40 ÷ 3, falls behind the other's third, 67 ÷ 5.
  expect(marginsOf(allocation, decisionOf(allocation, "1"))).toMatchObject({ studentsToLose: 70 });
  expect([rolesWith(input, "1", -70), rolesWith(input, "1", -110)]).toEqual([1, undefined]);
});

test("more students count towards the share of its region that goes first", () => {
  const [one] = clustersOf(1000);
  const auckland = { ...one!, region: "Auckland" as const };
  const clusters = [
    { ...one!, number: "1", ruralSchools: 4 },
    { ...one!, number: "2", students: 900 },
    { ...auckland, number: "3", ruralSchools: 4 },
    { ...auckland, number: "4", ruralSchools: 2 },
  ];
  const regionalFloor = { kind: "share" as const, amount: 50 };
  const input = inputOf(clusters, { policy: { roles: 6, regionalFloor } });
  const allocation = allocated(input);
  // With 1,001 students cluster 1 alone is less than half of its region.
  expect(marginsOf(allocation, decisionOf(allocation, "2"))).toEqual({ studentsToGain: 101 });
  expect([rolesWith(input, "2", 100), rolesWith(input, "2", 101)]).toEqual([0, 2]);
});
