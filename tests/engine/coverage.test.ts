import fc from "fast-check";
import { regions } from "../../src/domain/region";
import { coverage, type Totals } from "../../src/engine/coverage";
import { ruleEffects } from "../../src/engine/ruleEffects";
import { roundings } from "../../src/domain/policy";
import { roundedRoles } from "../../src/engine/claim";
import { coverageOf, headlineOf } from "../../src/engine/headlineOf";
import { allocationCase } from "./cases";
import { faultsIn } from "./sentences";
import { allocated, cluster, clustersOf, inputOf, override, total } from "./builders";

describe("coverage", () => {
  const clusters = [
    cluster({ number: "1", region: "Auckland", schools: 5, ruralSchools: 2, maoriMediumKura: 1 }),
    cluster({ number: "2", region: "Auckland", maoriStudents: 400, pacificStudents: 300 }),
    cluster({ number: "3", region: "Canterbury" }),
  ];
  const rows = coverage([
    { cluster: clusters[0]!, roles: 3, inSnapshot: true },
    { cluster: clusters[1]!, roles: 0, inSnapshot: true },
    { cluster: clusters[2]!, roles: 2, inSnapshot: false },
    { cluster: cluster({ region: "Otago, Southland" }), roles: 0, inSnapshot: false },
  ]);
  const row = (region: string | undefined) => rows.find((each) => each.region === region)!;

  test("has the country first, then the ten regions from north to south", () => {
    expect(rows.map(({ region }) => region)).toEqual([undefined, ...regions]);
  });

  test("sets the clusters with roles beside all that were in the snapshot or got roles", () => {
    expect(row("Auckland").covered).toEqual({
      roles: 3,
      clusters: 1,
      schools: 5,
      ruralSchools: 2,
      maoriMediumKura: 1,
      students: 1000,
      maoriStudents: 0,
      pacificStudents: 0,
    });
    expect(row("Auckland").all).toMatchObject({ clusters: 2, maoriStudents: 400, students: 2000 });
    expect(row("Canterbury").all).toEqual(row("Canterbury").covered);
    expect(row("Otago, Southland").all.clusters).toBe(0);
    expect(row(undefined).all).toMatchObject({ clusters: 3, roles: 5 });
  });

  test("the regions add up to the country, and the roles to the total", () => {
    fc.assert(
      fc.property(allocationCase(), (input) => {
        const allocation = allocated(input);
        const [country, ...parts] = coverageOf(allocation);
        expect(country!.covered.roles).toBe(allocation.total);
        for (const side of ["covered", "all"] as const)
          for (const figure of Object.keys(country![side]) as (keyof Totals)[])
            expect(total(parts.map((part) => part[side][figure]))).toBe(country![side][figure]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("ruleEffects", () => {
  test("what the rules added to the rounding makes up all claims", () => {
    fc.assert(
      fc.property(allocationCase(), (input) => {
        const allocation = allocated(input);
        const { byRounding, added, claims } = ruleEffects(allocation);
        const asked = allocation.serving.entries.map(({ claim }) => claim);
        expect(byRounding[input.policy.rounding] + total(Object.values(added))).toBe(claims);
        expect(claims).toBe(total(asked.map(({ roles }) => roles)));
        for (const way of roundings)
          expect(byRounding[way]).toBe(
            total(asked.map((one) => roundedRoles(one.students, one.studentsPerRole, way))),
          );
        expect(added.maximum).toBeLessThanOrEqual(0);
        expect(byRounding.Down).toBeLessThanOrEqual(byRounding.Nearest);
        expect(byRounding.Nearest).toBeLessThanOrEqual(byRounding.Up);
      }),
      { numRuns: 60 },
    );
  });

  test("names each rule's part", () => {
    const clusters = [
      cluster({ number: "1", students: 100, schools: 9, spreadKm: 90 }),
      cluster({ number: "2", students: 5000 }),
    ];
    const policy = {
      minimumRoles: 1,
      schoolsPerRole: 5,
      wideSpreadKm: 30,
      schoolsPerRoleWide: 3,
      maximumRoles: 8,
    };
    expect(ruleEffects(allocated(inputOf(clusters, { policy })))).toEqual({
      byRounding: { Nearest: 10, Up: 11, Down: 10 },
      added: { minimum: 1, schools: 1, distance: 1, maximum: -2, "present roles": 0 },
      claims: 11,
    });
  });
});

describe("headlineOf", () => {
  const headline = (given: Parameters<typeof inputOf>[1]) =>
    headlineOf(allocated(inputOf(clustersOf(2000, 1500, 500), given)));

  test.each([
    [{ roles: 8 }, "8 roles to 3 of 3 clusters at 1 role per 500 students; every claim was met."],
    [
      { roles: 9 },
      "8 roles to 3 of 3 clusters at 1 role per 500 students; every claim was met and 1 role is left.",
    ],
    [
      { roles: 6 },
      "6 roles to 2 of 3 clusters at 1 role per 583 students; the roles ran out at number 2 in the order.",
    ],
    [
      { roles: 4 },
      "4 roles to 1 of 3 clusters at 1 role per 500 students; the roles ran out after number 1 in the order.",
    ],
    [{ roles: 0 }, "0 roles to 0 of 3 clusters; there was none for the first claim."],
    [
      { roles: 6, lastCluster: "Gets nothing" },
      "4 roles to 1 of 3 clusters at 1 role per 500 students; the claim of number 2 in the order did not fit and 2 roles are left unspent.",
    ],
    [
      { roles: 8, serve: "Proportional" },
      "8 roles to 3 of 3 clusters at 1 role per 500 students; shared among all of them.",
    ],
  ] as const)("with %j is as a person would say it", (policy, sentence) => {
    expect(headline({ policy })).toBe(sentence);
  });

  test("says where nobody could be ranked", () => {
    const overrides = ["1", "2", "3"].map((number) => override(number, "Within the total", 0));
    expect(headline({ policy: { roles: 4 }, overrides })).toBe(
      "0 roles to 0 of 3 clusters; no cluster could be ranked and 4 roles are left.",
    );
  });

  test("reconciles the total with that of the rules where decisions on top changed it", () => {
    const onTop = (...roles: readonly number[]) =>
      headline({
        policy: { roles: 8 },
        overrides: roles.map((count, at) => override(String(at + 1), "On top", count)),
      });
    expect(onTop(0)).toMatch(
      /^4 roles .* With decisions on top that is 4 fewer than the 8 by the rules\.$/,
    );
    expect(onTop(6)).toMatch(
      /^10 roles .* With decisions on top that is 2 more than the 8 by the rules\.$/,
    );
    expect(onTop(5, 2)).toMatch(/^8 roles .* every claim was met\.$/);
  });

  test("is a whole sentence for any allocation", () => {
    fc.assert(
      fc.property(allocationCase(), (input) => {
        const text = headlineOf(allocated(input));
        expect(faultsIn(text)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
