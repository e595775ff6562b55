import fc from "fast-check";
import { allocate } from "../../src/engine/allocate";
import { lastClusterRules } from "../../src/domain/policy";
import { allocationCase, grown, monotoneRules, nameOf } from "./cases";
import {
  allocated,
  clustersOf,
  decisionOf,
  inputOf,
  rolesOf,
  withCluster,
  withPolicy,
} from "./builders";

const block = lastClusterRules.map((lastCluster) => ({ serve: "Block" as const, lastCluster }));
const moreRolesRules = [...block, ...monotoneRules.filter(({ serve }) => serve !== "Block")];

test.each(moreRolesRules.map((rules) => [nameOf(rules), rules] as const))(
  "one more role takes none from anyone (%s)",
  (_, rules) => {
    fc.assert(
      fc.property(allocationCase(rules), fc.integer({ min: 1, max: 3 }), (input, more) => {
        const larger = allocate(withPolicy(input, { roles: input.policy.roles + more }));
        fc.pre(larger.ok);
        const now = allocated(input);
        if (!larger.ok) return;
        larger.value.decisions.forEach(({ computed }, at) =>
          expect(computed).toBeGreaterThanOrEqual(now.decisions[at]!.computed),
        );
      }),
      { numRuns: 70 },
    );
  },
);

test.each(monotoneRules.map((rules) => [nameOf(rules), rules] as const))(
  "a cluster that grows while others do not never loses (%s)",
  (_, rules) => {
    const more = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 3000 }));
    fc.assert(
      fc.property(allocationCase(rules), more, fc.nat(), (input, by, pick) => {
        const one = input.clusters[pick % input.clusters.length]!;
        const after = allocate(withCluster(input, grown(one, by)));
        fc.pre(after.ok && one.students > 0);
        if (!after.ok) return;
        const now = decisionOf(allocated(input), one.number).computed;
        expect(decisionOf(after.value, one.number).computed).toBeGreaterThanOrEqual(now);
      }),
      { numRuns: 70 },
    );
  },
);

test("a cluster that grows can lose all where a claim that does not fit gets nothing", () => {
  const rules = { roles: 5, lastCluster: "Gets nothing" as const };
  const serve = (...students: number[]) =>
    rolesOf(allocated(inputOf(clustersOf(...students), { policy: rules })));
  expect(serve(2000, 749)).toEqual({ 1: 4, 2: 1 });
  expect(serve(2000, 750)).toEqual({ 1: 4, 2: 0 });
});

test("one more role can take one away by Hamilton's method", () => {
  const serve = (roles: number) =>
    rolesOf(
      allocated(
        inputOf(clustersOf(600, 600, 200), {
          policy: { roles, serve: "Proportional", method: "Hamilton", minimumRoles: 0 },
        }),
      ),
    );
  expect(serve(10)["3"]).toBe(2);
  expect(serve(11)["3"]).toBe(1);
});
