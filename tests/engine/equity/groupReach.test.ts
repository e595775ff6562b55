import fc from "fast-check";
import { regions } from "../../../src/domain/region";
import type { School } from "../../../src/domain/school";
import { equityGroups, needOf } from "../../../src/actions/equityOf";
import { groupReach, type GroupReach } from "../../../src/engine/equity/groupReach";
import { leftOut } from "../../../src/engine/equity/leftOut";
import { allocationAt, example, total } from "../../seeds/exampleAllocation";
import { allocated, cluster, clustersOf, inputOf, override } from "../builders";

const school = (number: number, given: Partial<School> = {}): School => ({
  number: String(number),
  name: `School ${number}`,
  region: "Waikato",
  students: 100,
  maoriStudents: 0,
  pacificStudents: 0,
  rural: false,
  maoriMedium: false,
  ...given,
});

const decisions = (...roles: readonly number[]) =>
  roles.map((each, at) => ({ cluster: cluster({ number: String(at + 1) }), roles: each }));

const reachOf = (schools: readonly School[], ...roles: readonly number[]) =>
  new Map(
    groupReach(equityGroups, schools, decisions(...roles), needOf).map((group) => [
      group.name,
      group,
    ]),
  );

test("a group is reached in clusters with roles, of all its schools and students anywhere", () => {
  const reach = reachOf(
    [
      school(1, { clusterNumber: "1", rural: true, maoriStudents: 40 }),
      school(2, { clusterNumber: "2", rural: true, students: 60 }),
      school(3, { rural: true, students: 300, maoriStudents: 10 }),
    ],
    2,
    0,
  );
  expect(reach.get("Rural schools")).toMatchObject({
    all: { clusters: 2, schools: 3, students: 460 },
    reached: { clusters: 1, schools: 1, students: 100 },
    roles: 2,
  });
  expect(reach.get("Small rural schools")).toMatchObject({
    all: { schools: 1, students: 60 },
    reached: { schools: 0, students: 0 },
  });
  expect(reach.get("Māori students")).toMatchObject({
    all: { schools: 2, students: 50 },
    reached: { schools: 1, students: 40 },
    roles: 0.8,
  });
});

test("need weighs students by the decile of their school; unknown counts once", () => {
  const reach = reachOf([
    school(1, { decile: 3 }),
    school(2, { decile: 4 }),
    school(3, { decile: 8 }),
    school(4),
  ]);
  expect(reach.get("All students")!.need).toBe(150 + 125 + 100 + 100);
});

const anySchool = fc
  .record({
    clusterNumber: fc.constantFrom("1", "2", "3", undefined),
    region: fc.constantFrom(...regions),
    students: fc.nat(1500),
    maoriMedium: fc.boolean(),
    rural: fc.boolean(),
    decile: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
  })
  .map(({ clusterNumber, decile, ...given }) => ({
    ...given,
    ...(clusterNumber !== undefined && { clusterNumber }),
    ...(decile !== undefined && { decile }),
  }));

test("regions, sizes, deciles and rural or not each hold every school once, and all the roles", () => {
  const rows = fc.array(anySchool, { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.array(fc.nat(5), { minLength: 3, maxLength: 3 }), (given, roles) => {
      const schools = given.map((each, at) => school(at + 1, each));
      const reach = [...reachOf(schools, ...roles).values()];
      const [all] = reach;
      const rural = reach.filter(({ name }) => /rural$|^Rural/.test(name));
      const kinds = ["Region", "Size", "Decile"].map((kind) =>
        reach.filter((group) => group.kind === kind),
      );
      for (const groups of [rural, ...kinds]) {
        const sum = (of: (group: GroupReach) => number) => total(groups, of);
        expect(sum((group) => group.all.schools)).toBe(schools.length);
        expect(sum((group) => group.all.students)).toBe(all!.all.students);
        expect(sum((group) => group.reached.schools)).toBe(all!.reached.schools);
        expect(sum((group) => group.need)).toBeCloseTo(all!.need, 6);
        expect(sum((group) => group.roles)).toBeCloseTo(all!.roles, 6);
      }
      for (const { reached, all: own } of reach) {
        expect(reached.students).toBeLessThanOrEqual(own.students);
        expect(reached.schools).toBeLessThanOrEqual(own.schools);
      }
    }),
    { numRuns: 100 },
  );
});

test("the worked example reaches what was published for the first tranche, of all 2,523 schools", () => {
  const allocation = allocationAt("2018-12-31");
  const reach = new Map(
    groupReach(equityGroups, example.schools, allocation.decisions, needOf).map((group) => [
      group.name,
      group,
    ]),
  );
  const all = reach.get("All students")!;
  expect(all.reached).toEqual({ clusters: 124, schools: 1052, students: 300_750 });
  expect(all.all.schools).toBe(2523);
  expect(all.roles).toBeCloseTo(623, 6);
  expect(reach.get("Rural schools")!.reached.schools).toBe(350);
  expect(reach.get("Māori medium kura")!.reached.schools).toBe(28);
  expect(reach.get("Māori students")!.reached.students).toBe(89_694);
  expect(reach.get("Pacific students")!.reached.students).toBe(34_701);
  const left = leftOut(example.schools, allocation.decisions);
  expect(left.map(({ clusters, schools }) => [clusters, schools.length])).toEqual([
    [0, 660],
    [22, 204],
    [0, 0],
    [79, 607],
    [0, 0],
    [0, 0],
  ]);
  expect(total(left, ({ schools }) => schools.length)).toBe(2523 - 1052);
});

test("each school that is left out is so for one reason, the first that holds", () => {
  const input = inputOf(clustersOf(1000, 100, 1000, 1000, 1000), {
    policy: {
      roles: 2,
      minimumRoles: 0,
      phaseTreatment: { ...inputOf([]).policy.phaseTreatment, Refining: "Not served" },
    },
    phases: { 3: undefined, 4: "Refining" },
    overrides: [override("5", "Within the total", 0)],
  });
  const schools = ["1", "2", "3", "4", "5", "77", undefined].map((clusterNumber, at) =>
    school(at + 1, clusterNumber === undefined ? {} : { clusterNumber }),
  );
  const left = leftOut(schools, allocated(input).decisions);
  expect(
    left.map(({ clusters, schools: own }) => [clusters, own.map(({ number }) => number)]),
  ).toEqual([
    [0, ["6", "7"]],
    [1, ["3"]],
    [1, ["4"]],
    [0, []],
    [1, ["2"]],
    [1, ["5"]],
  ]);
});
