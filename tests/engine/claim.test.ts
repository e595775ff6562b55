import fc from "fast-check";
import rows from "../../seeds/published/rows.json";
import { roundings } from "../../src/domain/policy";
import { claimOf, isWide, keptRoles, roundedRoles, schoolsFloor } from "../../src/engine/claim";
import { standardPolicy } from "../../src/parameters/policyFrom";
import { allocationCase } from "./cases";
import { cluster, policy } from "./builders";

const rules = (given: Parameters<typeof cluster>[0], settings: Parameters<typeof policy>[0]) =>
  claimOf(cluster(given), policy(settings)).steps.map(({ rule, roles }) => [rule, roles]);

describe("rounding", () => {
  test("is exact for any whole figures, a half going up", () => {
    const whole = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        fc.oneof(whole(5000), whole(2 ** 40)),
        fc.oneof(fc.constantFrom(1, 2, 500), whole(999_999)),
        (students, below) => {
          const ratio = Math.max(1, below);
          const [n, d] = [BigInt(students), BigInt(ratio)];
          expect(roundings.map((way) => roundedRoles(students, ratio, way))).toEqual(
            [(2n * n + d) / (2n * d), (n + d - 1n) / d, n / d].map(Number),
          );
        },
      ),
    );
    expect(roundedRoles(249, 500, "Nearest")).toBe(0);
    expect(roundedRoles(250, 500, "Nearest")).toBe(1);
  });

  const published = rows.filter(({ students, kind }) => students !== null && kind !== "region");
  const usual = published.filter((row) => !("exception" in row));

  test.each(usual.map((row) => [row.name, row] as const))(
    "the claim by the standard policy is the published one: %s",
    (_, { students, schools, roles }) => {
      expect(claimOf(cluster({ students: students!, schools }), standardPolicy()).roles).toBe(
        roles,
      );
    },
  );

  test("no other rounding fits as many of the published rows", () => {
    const fits = roundings.map(
      (way) =>
        published.filter((row) => roundedRoles(row.students!, 500, way) === row.roles).length,
    );
    expect(Math.max(...fits.slice(1))).toBeLessThan(fits[0]!);
    expect(fits[0]).toBe(usual.length);
  });
});

describe("adjustments", () => {
  test("raise to the minimum, for schools, for distance, limit, and keep, in this order", () => {
    const wide = { students: 100, schools: 12, spreadKm: 60, presentRoles: 6 };
    const all = {
      minimumRoles: 1,
      schoolsPerRole: 6,
      wideSpreadKm: 30,
      schoolsPerRoleWide: 3,
      maximumRoles: 3,
      keepPresentRoles: true,
    };
    expect(rules(wide, all)).toEqual([
      ["rounding", 0],
      ["minimum", 1],
      ["schools", 2],
      ["distance", 4],
      ["maximum", 3],
      ["present roles", 6],
    ]);
  });

  test("that change nothing are not steps", () => {
    const settings = { minimumRoles: 1, schoolsPerRole: 4, maximumRoles: 9 };
    expect(rules({ students: 2500, schools: 8 }, settings)).toEqual([["rounding", 5]]);
  });

  test("count a part of a role for schools as a whole one", () => {
    expect([0, 1, 4, 5, 8, 9].map((schools) => schoolsFloor(cluster({ schools }), 4))).toEqual([
      0, 1, 1, 2, 2, 3,
    ]);
    expect(schoolsFloor(cluster({ schools: 9 }), undefined)).toBe(0);
  });

  test("call a cluster wide only beyond the threshold, and where the spread is known", () => {
    const threshold = policy({ wideSpreadKm: 30 });
    expect(isWide(cluster({ spreadKm: 30 }), threshold)).toBe(false);
    expect(isWide(cluster({ spreadKm: 30.1 }), threshold)).toBe(true);
    expect(isWide(cluster(), threshold)).toBe(false);
    expect(isWide(cluster({ spreadKm: 500 }), policy())).toBe(false);
  });

  test("keep present roles only where the policy says so", () => {
    const holds = cluster({ presentRoles: 3 });
    expect(keptRoles(holds, policy())).toBe(0);
    expect(keptRoles(holds, policy({ keepPresentRoles: true }))).toBe(3);
    expect(keptRoles(cluster(), policy({ keepPresentRoles: true }))).toBe(0);
  });
});

test("claims stay within the floors and the maximum; only kept roles win over it", () => {
  fc.assert(
    fc.property(allocationCase(), ({ clusters, policy: settings }) => {
      for (const one of clusters) {
        const { roles, steps } = claimOf(one, settings);
        const wide = isWide(one, settings) ? settings.schoolsPerRoleWide : undefined;
        const floor = Math.max(
          settings.minimumRoles,
          schoolsFloor(one, settings.schoolsPerRole),
          schoolsFloor(one, wide),
        );
        const most = settings.maximumRoles ?? Infinity;
        expect(roles).toBeGreaterThanOrEqual(
          Math.max(Math.min(floor, most), keptRoles(one, settings)),
        );
        expect(roles).toBeLessThanOrEqual(Math.max(most, keptRoles(one, settings)));
        expect(steps.at(-1)!.roles).toBe(roles);
      }
    }),
    { numRuns: 100 },
  );
});
