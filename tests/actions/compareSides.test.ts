import type { AllocationSide } from "../../src/actions/allocationSide";
import { changedClusters, comparisonContents } from "../../src/actions/comparisonContents";
import { comparedLine } from "../../src/actions/comparisonLines";
import { comparisonTotals } from "../../src/actions/comparisonTotals";
import { compareSides } from "../../src/actions/compareSides";
import { changeWords, orderText } from "../../src/actions/ruleWords";
import type { Assessment } from "../../src/domain/assessment";
import type { Phase } from "../../src/domain/phase";
import type { School } from "../../src/domain/school";
import { standardValues, type PolicyValues } from "../../src/parameters/policyFrom";
import { cluster, override, total } from "../engine/builders";
import { problemsOf, valueOf } from "./tables";

const assessed = (clusterNumber: string, assessedOn: string, phase: Phase): Assessment => ({
  clusterNumber,
  term: "2018 Term 4",
  assessedOn,
  phase,
});

/** Three clusters that claim 3, 2 and 1 of six roles. */
const before: AllocationSide = {
  name: "June",
  schools: [],
  clusters: [1300, 900, 400].map((students, at) =>
    cluster({ number: String(at + 1), students, schools: 1 }),
  ),
  assessments: [
    assessed("1", "2018-12-14", "Implementation"),
    assessed("2", "2018-12-14", "Refining"),
    assessed("3", "2018-12-14", "Beginning"),
    assessed("3", "2019-03-20", "Implementation"),
  ],
  frozen: [],
  overrides: [],
  values: { ...standardValues(), roles: 6 },
};

const withValues = (changes: Partial<PolicyValues>, more: Partial<AllocationSide> = {}) => ({
  ...before,
  name: "July",
  values: { ...before.values, ...changes },
  ...more,
});

const compared = (after: AllocationSide, from = before) => valueOf(compareSides(from, after));
const rulesIn = (after: AllocationSide) =>
  compared(after).steps.map(({ rules }) => rules.map(({ name }) => name));

test("a cluster's sentence names the rule, from what to what, and the roles", () => {
  const comparison = compared(withValues({ rounding: "Down", roles: 3 }));
  expect(
    changedClusters(comparison).map((change) => changeWords(change, comparison.steps)),
  ).toEqual([
    "Lost 1 role (3 → 2): Rounding (Nearest → Down) took 1.",
    "Lost 1 role (2 → 1): Roles to allocate (6 → 3) took 2 and Rounding (Nearest → Down) gave 1.",
    "Lost 1 role (1 → 0): Roles to allocate (6 → 3) took 1.",
  ]);
  expect(comparedLine(comparison)).toBe(
    "6 roles before, 3 after: 0 clusters gain 0 roles, 3 lose 3, 0 have as many as before",
  );
});

test("the order: clusters, their figures, phases, snapshot, settings as on the Policy sheet, decisions", () => {
  const clusters = [
    ...before.clusters.slice(0, 2).map((each) => ({ ...each, students: each.students + 10 })),
    cluster({ number: "9", name: "Tahi" }),
  ];
  const after = withValues(
    { asAt: "2019-03-31", studentsWeight: 40, roles: 7, minimumRoles: 0, name: "Other" },
    {
      clusters,
      assessments: [...before.assessments, assessed("9", "2018-12-14", "Refining")],
      overrides: [override("2", "Within the total", 1)],
    },
  );
  expect(rulesIn(after)).toEqual([
    ["Clusters added or gone"],
    ["Figures of clusters"],
    ["Phases as recorded"],
    ["Snapshot date"],
    ["Roles to allocate"],
    ["Fewest roles a cluster gets"],
    ["Weight of total students"],
    ["Decisions by a person"],
  ]);
  const { steps, aside } = compared(after);
  expect(orderText(steps)).toContain("1. Clusters added or gone; 2. Figures of clusters; 3.");
  expect(steps[0]!.rules[0]).toMatchObject({
    before: "3 clusters",
    after: "3 clusters",
    which: "Added: Tahi (9). Gone: Cluster 3 (3)",
  });
  expect(steps[7]!.rules[0]!.which).toBe("cluster 2 none → 1 role within the total");
  expect(aside.map(({ name }) => name)).toEqual(["Policy name"]);
});

test("a decision on a cluster goes with it, so that what is left can be allocated", () => {
  const from = { ...before, overrides: [override("3", "Within the total", 2)] };
  const after = withValues({}, { clusters: before.clusters.slice(0, 2) });
  const { steps, clusters } = compared(after, from);
  expect(steps.map(({ rules }) => rules.map(({ name }) => name))).toEqual([
    ["Clusters added or gone"],
    ["Decisions by a person"],
  ]);
  expect(changeWords(clusters[2]!, steps)).toBe(
    "Lost 2 roles (2 → 0): it is no longer among the clusters.",
  );
});

test("a setting without which the next cannot be allocated is applied with it, and both are named", () => {
  const held = before.clusters.map((each) => ({ ...each, presentRoles: 3 }));
  const from = { ...before, clusters: held };
  const after = withValues({ keepPresentRoles: true, schoolsPerRole: null }, { clusters: held });
  expect(compareSides(from, after).ok).toBe(false);
  const more = withValues(
    { serve: "Proportional", minimumRoles: 3, roles: 9, maximumRoles: 3 },
    { clusters: held },
  );
  const fewer = {
    ...from,
    values: { ...from.values, serve: "Proportional", minimumRoles: 3, roles: 9 },
  };
  expect(compared(more, fewer).steps).toHaveLength(1);
  const floors = withValues({
    regionalFloorKind: "Roles",
    regionalFloorAmount: 2,
    serve: "Proportional",
  });
  const [only] = compared(floors, {
    ...before,
    values: { ...before.values, regionalFloorKind: "Clusters", regionalFloorAmount: 1 },
  }).steps;
  expect(only!.rules.map(({ name, before: was, after: is }) => [name, was, is])).toEqual([
    ["Way of serving", "Block", "Proportional"],
    ["Regional floor", "Clusters, 1", "Roles, 2"],
  ]);
});

test("dollars are no rule: what they buy is", () => {
  const { steps, aside } = compared(withValues({ dollarLimit: 900_000, roles: 4 }));
  expect(steps.map(({ rules }) => rules[0]!.name)).toEqual(["Roles to allocate"]);
  expect(aside).toEqual([
    {
      group: "Total",
      name: "Dollars as the limit",
      before: "no limit in dollars",
      after: "900,000",
    },
  ]);
});

test("a snapshot by name and one by date are compared where each is there", () => {
  const frozen = [
    {
      snapshot: "March",
      asAt: "2019-03-31",
      clusterNumber: "3",
      phase: "Implementation" as const,
      frozenOn: "2019-04-01",
      frozenBy: "A. Person",
    },
  ];
  const { steps, clusters } = compared(withValues({ frozenSnapshot: "March" }, { frozen }));
  expect(steps.map(({ rules }) => rules.map(({ name }) => name))).toEqual([
    ["Phases as recorded"],
    ["Frozen snapshot"],
  ]);
  expect(clusters.map(({ parts }) => parts)).toEqual([
    [0, -3],
    [0, -2],
    [0, 0],
  ]);
  const back = compared(
    { ...before, name: "July" },
    withValues({ frozenSnapshot: "March" }, { frozen }),
  );
  expect(back.steps.map(({ rules }) => rules.map(({ name }) => name))).toEqual([
    ["Phases as recorded", "Frozen snapshot"],
  ]);
});

test("what stands in the way of a side says whose it is", () => {
  const empty = withValues({ asAt: "2017-01-31" });
  expect(problemsOf(compareSides(before, empty)).map(({ sentence }) => sentence)).toEqual([
    '"July": No cluster has a phase on or before 31 Jan 2017. Choose a later snapshot date, or add phases.',
  ]);
  expect(problemsOf(compareSides(empty, before))[0]!.sentence).toMatch(/^"July": /);
});

test("the sheets: differences first, then who changes with a column for each rule, then totals", () => {
  const comparison = compared(withValues({ rounding: "Down", roles: 3, schoolWeeks: 39 }));
  const [settings, clusters, totals] = comparisonContents(comparison);
  expect(
    settings.rows.map(({ order, setting, change, remark }) => [order, setting, change, remark]),
  ).toEqual([
    [1, "Roles to allocate", -3, undefined],
    [2, "Rounding", 0, undefined],
    [undefined, "School weeks in a year", undefined, "Cannot change roles"],
  ]);
  expect(clusters.description.columns.slice(-2).map(({ heading }) => heading)).toEqual([
    "1. Roles to allocate",
    "2. Rounding",
  ]);
  for (const row of clusters.rows) expect(row["rule 1"]! + row["rule 2"]!).toBe(row.change);
  expect(total(clusters.rows.map(({ change }) => change))).toBe(-3);
  expect(totals.rows[0]).toMatchObject({ group: "New Zealand", rolesBefore: 6, rolesAfter: 3 });
  expect(new Set([settings, clusters, totals].map(({ lines }) => lines.length)).size).toBe(1);
});

test("totals by group come from the schools where both sides have them, else from the clusters", () => {
  const school = (number: string, clusterNumber: string, given: Partial<School>): School => ({
    number,
    name: `School ${number}`,
    region: "Waikato",
    clusterNumber,
    students: 400,
    maoriStudents: 0,
    pacificStudents: 0,
    rural: false,
    maoriMedium: false,
    ...given,
  });
  const schools = [
    school("11", "1", { students: 1300, decile: 9 }),
    school("12", "2", { students: 900, decile: 2, maoriStudents: 90 }),
    school("13", "3", { rural: true, decile: 2 }),
  ];
  const after = withValues({ roles: 4 }, { schools });
  const groups = new Map(
    comparisonTotals(compared(after, { ...before, schools })).map((group) => [group.name, group]),
  );
  expect(groups.get("Māori students")).toMatchObject({
    before: { roles: 0.2, students: 90 },
    after: { roles: 0.1, students: 90 },
  });
  expect(groups.get("Rural schools")).toMatchObject({
    before: { schools: 1, students: 400 },
    after: { schools: 0, students: 0 },
  });
  expect(groups.get("Deciles 1 to 3, most deprived")).toMatchObject({
    before: { roles: 3, clusters: 2 },
    after: { roles: 1, clusters: 1 },
  });
  expect(groups.has("Māori medium kura")).toBe(false);
  const known = comparisonTotals(compared(withValues({ roles: 4 }))).map(({ name }) => name);
  expect(known).not.toContain("Deciles 1 to 3, most deprived");
  expect(known.slice(0, 2)).toEqual(["New Zealand", "Tai Tokerau"]);
});
