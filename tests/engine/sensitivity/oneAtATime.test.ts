import { oneAtATime } from "../../../src/engine/sensitivity/oneAtATime";
import { ruleBeside, ruleChoices } from "../../../src/engine/sensitivity/rulesBeside";
import { clustersOf, inputOf } from "../builders";
import { presentOf } from "./questions";

const input = inputOf(clustersOf(2000, 1500, 1000), { policy: { roles: 6 } });
const present = presentOf(input);
const none = { gained: 0, lost: 0, clustersGained: 0, clustersLost: 0 };

test("each input goes to both its ends by itself, the one that moves most first", () => {
  const bars = oneAtATime(
    input,
    [
      { key: "studentsWeight", low: 25, high: 25 },
      { key: "roles", low: 4, high: 9 },
      { key: "studentsPerRole", low: 500, high: 1000 },
    ],
    present,
  );
  expect(bars).toEqual([
    {
      key: "roles",
      low: { at: 4, moved: { gained: 0, lost: 2, clustersGained: 0, clustersLost: 1 } },
      high: { at: 9, moved: { gained: 3, lost: 0, clustersGained: 1, clustersLost: 0 } },
    },
    {
      key: "studentsPerRole",
      low: { at: 500, moved: none },
      // 2, 2 and 1 in place of 4, 2 and 0.
      high: { at: 1000, moved: { gained: 1, lost: 2, clustersGained: 1, clustersLost: 0 } },
    },
    { key: "studentsWeight", low: { at: 25, moved: none }, high: { at: 25, moved: none } },
  ]);
});

test("all students are off by the same at an end, and back again for the next input", () => {
  const [bar, other] = oneAtATime(
    input,
    [
      { key: "students", low: -5000, high: 0 },
      { key: "roles", low: 6, high: 6 },
    ],
    present,
  );
  // 1,000, 750 and 500 students: 2, 2 and 1 roles.
  expect(bar).toMatchObject({ key: "students", low: { at: -5000, moved: { gained: 1, lost: 2 } } });
  expect(other).toMatchObject({ key: "roles", high: { moved: { gained: 0, lost: 0 } } });
});

test("each rounding and each method is tried, and the present one moves nothing", () => {
  const rules = ruleChoices.map((rule) => ruleBeside(input, rule, present));
  expect(rules).toHaveLength(10);
  const now = rules.filter(({ isPresent }) => isPresent);
  expect(now).toMatchObject([
    {
      rule: { serve: "Block", rounding: "Nearest" },
      outcome: { roles: 6, clusters: 2, claims: 9, moved: { gained: 0, lost: 0 } },
    },
  ]);
});

test("a rule that leaves no allocation says why", () => {
  const floor = { kind: "clusters", amount: 1 } as const;
  const regional = inputOf(clustersOf(2000, 1500), { policy: { roles: 6, regionalFloor: floor } });
  const webster = ruleBeside(regional, ruleChoices[3]!, presentOf(regional));
  expect(webster.outcome).toBeUndefined();
  expect(webster.problem?.code).toBe("regional-floor-kind");
});
