import fc from "fast-check";
import { sharingMethods } from "../../src/domain/policy";
import { prepare } from "../../src/engine/prepare";
import { sharingTerms } from "../../src/engine/sharingTerms";
import { allocationCase } from "./cases";
import {
  allocated,
  clustersOf,
  decisionOf,
  inputOf,
  override,
  refusals,
  rolesOf,
  total,
} from "./builders";

const proportional = { serve: "Proportional" as const, minimumRoles: 0 };

describe("sharing in proportion", () => {
  test("gives all ranked clusters together exactly the roles there are", () => {
    fc.assert(
      fc.property(allocationCase({ serve: "Proportional" }), (input) => {
        const { serving, prepared } = allocated(input);
        const given = total(serving.roles);
        expect(given + serving.unspent).toBe(prepared.roles);
        if (serving.entries.length > 0) expect(serving.unspent).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  test("keeps every floor and every maximum during the sharing", () => {
    fc.assert(
      fc.property(allocationCase({ serve: "Proportional" }), (input) => {
        const { serving } = allocated(input);
        const { floors, caps } = sharingTerms(serving.entries);
        serving.roles.forEach((roles, at) => {
          expect(roles).toBeGreaterThanOrEqual(floors[at]!);
          expect(roles).toBeLessThanOrEqual(caps[at]!);
        });
      }),
      { numRuns: 100 },
    );
  });

  test.each(sharingMethods)("shares even figures evenly (%s)", (method) => {
    const input = inputOf(clustersOf(3000, 2000, 1000), {
      policy: { ...proportional, method, roles: 12 },
    });
    expect(rolesOf(allocated(input))).toEqual({ 1: 6, 2: 4, 3: 2 });
  });

  test("leaves the roles unspent where no cluster is ranked", () => {
    const input = inputOf(clustersOf(1000, 1000), {
      policy: { ...proportional, roles: 5 },
      overrides: [override("1", "Within the total", 2), override("2", "Within the total", 1)],
    });
    expect(allocated(input)).toMatchObject({ total: 3, unspent: 2 });
  });

  test("refuses floors above the total, and maximums that leave roles over", () => {
    const clusters = clustersOf(1000, 1000, 1000);
    const settings = (roles: number, given: object) => ({
      policy: { ...proportional, roles, ...given },
    });
    expect(refusals(inputOf(clusters, settings(2, { minimumRoles: 1 })))[0]).toContain(
      "The fewest roles of all clusters add up to 3, but there are 2.",
    );
    expect(refusals(inputOf(clusters, settings(7, { maximumRoles: 2 })))[0]).toContain(
      "All clusters together may have 6 roles, but there are 7.",
    );
  });
});

describe("limits", () => {
  test("take in minimum, schools, distance and maximum; kept roles win over the maximum", () => {
    const [one] = clustersOf(1000);
    const clusters = [
      { ...one!, number: "1", schools: 2 },
      { ...one!, number: "2", schools: 9 },
      { ...one!, number: "3", schools: 9, spreadKm: 31 },
      { ...one!, number: "4", schools: 20 },
      { ...one!, number: "5", presentRoles: 6 },
    ];
    const prepared = prepare(
      inputOf(clusters, {
        policy: {
          ...proportional,
          roles: 50,
          minimumRoles: 2,
          schoolsPerRole: 4,
          wideSpreadKm: 30,
          schoolsPerRoleWide: 2,
          maximumRoles: 5,
          keepPresentRoles: true,
        },
      }),
    );
    const { floors, caps } = sharingTerms(prepared.ranked);
    const byNumber = prepared.ranked
      .map(({ candidate }, at) => [candidate.cluster.number, floors[at], caps[at]] as const)
      .sort(([a], [b]) => Number(a) - Number(b));
    expect(byNumber).toEqual([
      ["1", 2, 5],
      ["2", 3, 5],
      ["3", 5, 5],
      ["4", 5, 5],
      ["5", 6, 6],
    ]);
  });
});

describe("ties at the last role", () => {
  const tie = (students: readonly number[], roles: number, first?: string) => {
    const input = inputOf(clustersOf(...students), {
      policy: { ...proportional, roles },
      overrides: first ? [override(first, "First in a tie")] : [],
    });
    return allocated(input);
  };

  test("are recorded with all who are tied, the roles they contest and the rule", () => {
    const allocation = tie([1000, 1000, 1000, 4000], 4);
    const places = ["1", "2", "3"].map((number) => decisionOf(allocation, number).place! - 1);
    const [recorded] = allocation.serving.ties;
    expect(recorded).toMatchObject({ roles: 2, rule: "the lower cluster number" });
    expect([...recorded!.places].sort()).toEqual([...places].sort());
    expect(recorded!.served).toEqual(places.slice(0, 2));
    expect(rolesOf(allocation)).toEqual({ 1: 1, 2: 1, 3: 0, 4: 2 });
  });

  test("are settled by a person's decision, which is then named", () => {
    const allocation = tie([1000, 1000], 1, "2");
    expect(rolesOf(allocation)).toEqual({ 1: 0, 2: 1 });
    expect(decisionOf(allocation, "1").tie?.rule).toBe("a person's decision");
  });

  test("name the rule that parted the last served from the first who was not", () => {
    // By Webster 3,000 ÷ 3 and 1,000 ÷ 1 are equal claims to two roles among three clusters.
    const allocation = tie([1000, 3000, 1000], 3);
    expect(rolesOf(allocation)).toEqual({ 1: 1, 2: 2, 3: 0 });
    expect(allocation.serving.ties[0]).toMatchObject({
      roles: 2,
      rule: "the lower cluster number",
    });
  });
});
