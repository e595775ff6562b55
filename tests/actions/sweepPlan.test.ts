import { readRange } from "../../src/actions/readRange";
import { liveInputs, sweepKeyOf, sweepPlan, tippingRanges } from "../../src/actions/sweepPlan";
import { describeProblem } from "../../src/domain/problem";
import { sweepKeys, type SweepKey } from "../../src/domain/sweep";
import { sweepInputs } from "../../src/parameters/sweepRanges";
import { policyParameters } from "../../src/parameters/policyParameters";
import { standardPolicy } from "../../src/parameters/policyFrom";
import { clustersOf, inputOf } from "../engine/builders";
import { valueOf } from "./tables";

const standard = inputOf(clustersOf(1000), { policy: standardPolicy() });
const chosen = (ranges: [SweepKey, ReturnType<typeof readRange>][] = []) => ({
  draws: 10,
  seed: 1,
  way: "Sobol" as const,
  ranges: new Map(ranges.map(([key, range]) => [key, range!])),
});

test("every input that can be swept is described once, in the words of the Policy sheet, with why its range is assumed", () => {
  expect(sweepInputs.map(({ key }) => key)).toEqual(sweepKeys);
  for (const { key, name, low, high, basis } of sweepInputs) {
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
    expect(basis).toEqual({ assumption: expect.stringMatching(/\.$/) });
    expect(sweepKeyOf(name)).toBe(key);
    if (key === "students") continue;
    expect(policyParameters.find((each) => each.key === key)?.name).toBe(name);
  }
});

test("usual ranges lie around what each input is now", () => {
  const { ranges } = valueOf(sweepPlan(standard, chosen()));
  expect(ranges).toEqual([
    { key: "ruralShareWeight", low: 10, high: 40 },
    { key: "maoriPacificShareWeight", low: 10, high: 40 },
    { key: "maoriMediumWeight", low: 10, high: 40 },
    { key: "studentsWeight", low: 10, high: 40 },
    { key: "studentsPerRole", low: 450, high: 550 },
    { key: "students", low: -300, high: 300 },
  ]);
});

test("inputs that change nothing are left out: weights where clusters share, uplifts in block, settings that are off", () => {
  const keys = (policy: Parameters<typeof inputOf>[1]) =>
    liveInputs(inputOf(clustersOf(1000), policy)).map(({ input }) => input.key);
  expect(keys({ policy: { serve: "Proportional" } })).toEqual([
    "students",
    "roles",
    "ruralUpliftPercent",
    "maoriPacificUpliftPercent",
  ]);
  expect(keys({})).not.toContain("schoolsPerRole");
  expect(keys({ policy: { schoolsPerRole: 4 } })).toContain("schoolsPerRole");
});

test("a setting stays within what it may be", () => {
  const low = inputOf(clustersOf(1000), {
    policy: { roles: 3, wideSpreadKm: 4, schoolsPerRoleWide: 1 },
  });
  const range = (key: SweepKey) => liveInputs(low).find(({ input }) => input.key === key)!.range;
  expect(range("wideSpreadKm")).toEqual({ key: "wideSpreadKm", low: 0, high: 14 });
  expect(range("schoolsPerRoleWide")).toEqual({ key: "schoolsPerRoleWide", low: 1, high: 2 });
  expect(tippingRanges(low)).toContainEqual({ key: "studentsWeight", low: 0, high: 1000 });
  expect(tippingRanges(low)).toContainEqual({ key: "studentsPerRole", low: 250, high: 1000 });
});

test("chosen ranges replace the usual ones, off leaves an input as it is, and per cent of students may have decimals", () => {
  const { ranges } = valueOf(
    sweepPlan(
      standard,
      chosen([
        ["students", readRange("−1.5 to 2")],
        ["roles", readRange("600..650")],
        ["studentsWeight", readRange("off")],
      ]),
    ),
  );
  expect(ranges).toContainEqual({ key: "students", low: -150, high: 200 });
  expect(ranges).toContainEqual({ key: "roles", low: 600, high: 650 });
  expect(ranges.map(({ key }) => key)).not.toContain("studentsWeight");
});

test.each([
  ["students", "-200..5", "Students of each cluster: Give per cent from −99 to 99."],
  ["studentsPerRole", "0..500", "Students per role: Give whole numbers from 1 to 1,000,000."],
  ["studentsPerRole", "1.5..2", "Students per role: Give whole numbers from 1 to 1,000,000."],
  ["roles", "9..1", "Roles to allocate: The range ends (1) below its start (9)."],
  ["ruralUpliftPercent", "0..9", /changes nothing here/],
] as const)("a range of %s that cannot be is refused: %s", (key, text, sentence) => {
  const plan = sweepPlan(standard, chosen([[key, readRange(text)]]));
  if (plan.ok) throw new Error("It was taken.");
  expect(plan.problems.map(describeProblem)).toEqual([
    typeof sentence === "string" ? sentence : expect.stringMatching(sentence),
  ]);
});

test("where nothing varies there is nothing to draw", () => {
  const off = sweepInputs.map(({ key }) => [key, null] as [SweepKey, null]);
  expect(sweepPlan(standard, chosen(off))).toMatchObject({
    ok: false,
    problems: [{ code: "nothing-varies" }],
  });
});

test("ranges are read as people write them", () => {
  expect(readRange("10..40")).toEqual([10, 40]);
  expect(readRange(" 1,000 to 2,500 ")).toEqual([1000, 2500]);
  expect(readRange("-3 – 3")).toEqual([-3, 3]);
  expect(readRange("OFF")).toBeNull();
  for (const text of ["", "10", "a..b", "10..", "10..40 points"])
    expect(readRange(text)).toBeUndefined();
});
