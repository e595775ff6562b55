import { describeChanges, resultLines } from "../../src/actions/resultLines";
import { standardValues } from "../../src/parameters/policyFrom";

const assumptions = "assumptions are marked on the Policy sheet";

test("the lines say as at when, how many roles and by which policy", () => {
  expect(resultLines(standardValues(), {})).toEqual([
    'As at 31 Dec 2018 · 623 roles · policy "Tranche 1, standard policy"',
    "All settings as on the Policy sheet",
    `The standard policy; ${assumptions}`,
    "The Policy sheet does not say what the data is",
  ]);
});

test("what was changed for the run stands in a line of its own, and holds", () => {
  expect(
    resultLines(
      { ...standardValues(), aboutData: "Made-up data" },
      { roles: 1000, asAt: "2019-03-31", name: "Later" },
    ),
  ).toEqual([
    'As at 31 Mar 2019 · 1,000 roles · policy "Later"',
    "Changed for this run: Policy name Later; Roles to allocate 1,000; Snapshot date 31 Mar 2019",
    `Not the standard policy: Roles to allocate and Snapshot date differ; ${assumptions}`,
    "Made-up data",
  ]);
});

test("one role is one role", () => {
  expect(resultLines({ ...standardValues(), roles: 1 }, {})[0]).toContain("· 1 role ·");
});

test("changes are named in the order of the Policy sheet, blank by what it means", () => {
  expect(
    describeChanges(standardValues(), {
      schoolsPerRole: null,
      keepPresentRoles: true,
      rounding: "Up",
      roles: 0,
    }),
  ).toEqual([
    "Roles to allocate 0",
    "Rounding Up",
    "Keep present roles: Yes",
    "Most schools a role may serve: no adjustment for many small schools",
  ]);
});

test("what the Policy sheet says already is not a change", () => {
  const values = { ...standardValues(), rounding: "Up", maximumRoles: null };
  expect(describeChanges(values, { rounding: "Up", maximumRoles: null })).toEqual([]);
  expect(describeChanges(values, { rounding: "Nearest" })).toEqual(["Rounding Nearest"]);
});

test("the lines of a scenario say so in the place of the Policy sheet, and what the run changed", () => {
  const [, plain] = resultLines(standardValues(), {}, { scenario: "Few" });
  expect(plain).toBe('Settings and decisions of the scenario "Few"');
  const changed = resultLines(standardValues(), { roles: 5 }, { scenario: "Few" });
  expect(changed[1]).toBe(
    'Settings and decisions of the scenario "Few". Changed for this run: Roles to allocate 5',
  );
  expect(changed).toHaveLength(4);
});
