import fc from "fast-check";
import type { Cluster } from "../../src/domain/cluster";
import { regions } from "../../src/domain/region";
import type { Policy, RegionalFloor } from "../../src/domain/policy";
import { allocationCase } from "./cases";
import { allocated, cluster, inputOf, refusals, rolesOf, total } from "./builders";

const settings = (roles: number, regionalFloor: RegionalFloor): Partial<Policy> => ({
  serve: "Proportional",
  minimumRoles: 0,
  roles,
  regionalFloor,
});
const inRegions = (students: Partial<Record<Cluster["region"], readonly number[]>>): Cluster[] =>
  regions
    .flatMap((region) => (students[region] ?? []).map((count) => ({ region, students: count })))
    .map((given, index) => cluster({ ...given, number: String(index + 1) }));

describe("two stages", () => {
  const clusters = inRegions({ Auckland: [6000, 3000], Canterbury: [500, 500] });

  test("give each region its floor of roles and share the rest in proportion", () => {
    const roles = (floor: number) =>
      rolesOf(
        allocated(inputOf(clusters, { policy: settings(10, { kind: "roles", amount: floor }) })),
      );
    expect(roles(1)).toEqual({ 1: 6, 2: 3, 3: 1, 4: 0 });
    expect(roles(4)).toEqual({ 1: 4, 2: 2, 3: 2, 4: 2 });
  });

  test("give each region the roles of its share of students, a part counting as a whole", () => {
    const floor: RegionalFloor = { kind: "share", amount: 60 };
    // 60 % of 1,000 students at 500 to a role are 1.2 roles.
    expect(rolesOf(allocated(inputOf(clusters, { policy: settings(13, floor) })))).toEqual({
      1: 7,
      2: 4,
      3: 1,
      4: 1,
    });
  });

  test("keep each region's floor and each cluster's own, in random cases", () => {
    const floors = fc.oneof(
      fc.record({ kind: fc.constant("roles" as const), amount: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constant("share" as const), amount: fc.integer({ min: 1, max: 100 }) }),
    );
    const cases = floors.chain((regionalFloor) =>
      allocationCase({ serve: "Proportional", regionalFloor, maximumRoles: undefined }),
    );
    fc.assert(
      fc.property(cases, (input) => {
        const { serving, prepared } = allocated(input);
        const { kind, amount } = input.policy.regionalFloor!;
        for (const region of regions) {
          const own = serving.entries.flatMap(({ candidate, claim }, at) =>
            candidate.cluster.region === region
              ? [{ students: claim.students, roles: serving.roles[at]! }]
              : [],
          );
          const students = total(own.map((each) => each.students));
          if (students === 0) continue;
          const share = Math.ceil((amount * students) / (100 * input.policy.studentsPerRole));
          expect(total(own.map(({ roles }) => roles))).toBeGreaterThanOrEqual(
            kind === "roles" ? amount : share,
          );
        }
        expect(total(serving.roles) + serving.unspent).toBe(prepared.roles);
      }),
      { numRuns: 100 },
    );
  });

  test("take one role for one more, and give it to one region", () => {
    const at = (roles: number) =>
      rolesOf(
        allocated(inputOf(clusters, { policy: settings(roles, { kind: "roles", amount: 2 }) })),
      );
    for (let roles = 4; roles < 40; roles++) {
      const [fewer, more] = [Object.values(at(roles)), Object.values(at(roles + 1))];
      const changes = more.map((count, index) => count - fewer[index]!);
      expect([...changes].sort()).toEqual([0, 0, 0, 1]);
    }
  });
});

describe("limits of a region", () => {
  test("its floor ends where its clusters can hold no more", () => {
    const clusters = inRegions({ Auckland: [6000, 3000], Canterbury: [500] });
    const floor: RegionalFloor = { kind: "roles", amount: 5 };
    const policy = { ...settings(14, floor), maximumRoles: 6 };
    expect(rolesOf(allocated(inputOf(clusters, { policy })))).toEqual({ 1: 6, 2: 3, 3: 5 });
    const limited = { ...settings(8, floor), maximumRoles: 3 };
    expect(rolesOf(allocated(inputOf(clusters, { policy: limited })))).toEqual({
      1: 3,
      2: 2,
      3: 3,
    });
  });

  test("clusters without students get no more than their floors, so neither does their region", () => {
    const clusters = inRegions({ Auckland: [2000], Canterbury: [0, 0], Waikato: [1000, 0] });
    const policy = { ...settings(9, { kind: "roles", amount: 3 }), maximumRoles: 6 };
    const roles = rolesOf(allocated(inputOf(clusters, { policy })));
    expect(roles).toEqual({ 1: 6, 2: 3, 3: 0, 4: 0, 5: 0 });
  });

  test("floors above the total are refused with both numbers", () => {
    const clusters = inRegions({ Auckland: [1000], Waikato: [1000], Canterbury: [1000] });
    const input = inputOf(clusters, { policy: settings(8, { kind: "roles", amount: 3 }) });
    expect(refusals(input)).toEqual([
      "The regional floors need 9 roles, but there are 8. Lower the floor or allocate more roles.",
    ]);
  });
});

test("regions that tie are served by more students, then from north to south, and recorded", () => {
  const floor: RegionalFloor = { kind: "roles", amount: 1 };
  const even = inRegions({ Auckland: [1000], Canterbury: [1000] });
  const { serving } = allocated(inputOf(even, { policy: settings(3, floor) }));
  expect(serving.regionTie).toEqual({
    tied: ["Auckland", "Canterbury"],
    served: ["Auckland"],
    roles: 1,
  });
  // By Webster 3,000 ÷ 5 and 1,800 ÷ 3 are equal.
  const uneven = inRegions({ Auckland: [1800], Canterbury: [3000] });
  const { serving: other } = allocated(inputOf(uneven, { policy: settings(4, floor) }));
  expect(other.regionTie).toMatchObject({ served: ["Canterbury"] });
});
