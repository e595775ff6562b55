import fc from "fast-check";
import { advancement, phases } from "../../src/domain/phase";
import { allocate, type Allocation } from "../../src/engine/allocate";
import { whatWouldServe } from "../../src/engine/whatWouldServe";
import { allocationCase, monotoneRules, nameOf } from "./cases";
import {
  allocated,
  clustersOf,
  decisionOf,
  inputOf,
  override,
  withPhase,
  withPolicy,
} from "./builders";

const rulesWithAnswer = [
  ...monotoneRules,
  { serve: "Block" as const, lastCluster: "Gets nothing" as const },
];
const unserved = ({ decisions }: Allocation) =>
  decisions.filter(({ roles, override: made }) => roles === 0 && made?.roles === undefined);

/** Scarce roles, so that some clusters get none. */
const scarce = (rules: (typeof rulesWithAnswer)[number]) =>
  allocationCase({ ...rules, minimumRoles: 0, keepPresentRoles: false });

describe.each(rulesWithAnswer.map((rules) => [nameOf(rules), rules] as const))("%s", (_, rules) => {
  test("with the roles in all named it is served, with one fewer it is not", () => {
    fc.assert(
      fc.property(scarce(rules), (input) => {
        const allocation = allocated(input);
        for (const decision of unserved(allocation)) {
          const { number } = decision.cluster;
          const { rolesInAll, rolesForWholeClaim } = whatWouldServe(allocation, decision);
          const rolesWith = (roles: number) => {
            const result = allocate(withPolicy(input, { roles }));
            return result.ok ? decisionOf(result.value, number).computed : undefined;
          };
          if (rolesInAll === undefined) {
            for (const more of [1, 7, 60])
              expect(rolesWith(input.policy.roles + more) ?? 0).toBe(0);
            continue;
          }
          expect(rolesInAll).toBeGreaterThan(input.policy.roles);
          expect(rolesWith(rolesInAll)).toBeGreaterThan(0);
          expect(rolesWith(rolesInAll - 1)).toBe(0);
          expect(rolesForWholeClaim !== undefined).toBe(input.policy.serve === "Block");
          if (rolesForWholeClaim === undefined) continue;
          expect(rolesWith(rolesForWholeClaim)).toBe(decision.claim!.roles);
          expect(rolesWith(rolesForWholeClaim - 1)).toBeLessThan(decision.claim!.roles);
        }
      }),
      { numRuns: 25 },
    );
  });

  test("in the phase named it gets the roles named, in the phases before it none", () => {
    fc.assert(
      fc.property(scarce(rules), (input) => {
        const allocation = allocated(input);
        for (const decision of unserved(allocation)) {
          const { number } = decision.cluster;
          const named = whatWouldServe(allocation, decision).phase;
          const rolesIn = (phase: (typeof phases)[number]) => {
            const result = allocate(withPhase(input, number, phase));
            return result.ok ? decisionOf(result.value, number).computed : 0;
          };
          const from = decision.phase === undefined ? 0 : advancement(decision.phase) + 1;
          const first = phases.slice(from).find((phase) => rolesIn(phase) > 0);
          expect(named && { phase: named.phase, roles: named.roles }).toEqual(
            first && { phase: first, roles: rolesIn(first) },
          );
          if (!named) continue;
          const there = decisionOf(allocated(withPhase(input, number, named.phase)), number);
          expect(named.points).toBe(there.candidate?.score.points);
          const isOrdered = input.policy.serve === "Block" && !input.policy.regionalFloor;
          expect(named.place).toBe(isOrdered ? there.place : undefined);
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe("nothing is asked", () => {
  const answer = (given: Parameters<typeof inputOf>[1], number = "2") => {
    const input = inputOf(clustersOf(2000, 1000), given);
    const allocation = allocated(input);
    return whatWouldServe(allocation, decisionOf(allocation, number));
  };

  test("for a cluster with roles", () => {
    expect(answer({ policy: { roles: 5 } })).toEqual({});
  });

  test("for a cluster whose roles a person set to none, but for one put first in a tie", () => {
    expect(answer({ overrides: [override("2", "On top", 0)] })).toEqual({});
    expect(answer({ overrides: [override("2", "Within the total", 0)] })).toEqual({});
    const tie = { policy: { roles: 4 }, overrides: [override("2", "First in a tie", 0)] };
    expect(answer(tie)).toMatchObject({ rolesInAll: 5 });
  });

  test("about roles in all where the method can take roles away as they grow", () => {
    const policy = { serve: "Proportional", minimumRoles: 0, roles: 0 } as const;
    expect(answer({ policy: { ...policy, method: "Hamilton" } })).toEqual({});
    expect(answer({ policy: { ...policy, method: "Quota" } })).toEqual({});
    expect(answer({ policy })).toEqual({ rolesInAll: 2 });
  });
});

test("roles in all are found although the maximums leave no room for a few more", () => {
  const input = inputOf(clustersOf(...Array<number>(12).fill(3000), 10), {
    policy: { serve: "Proportional", minimumRoles: 0, roles: 7, maximumRoles: 1 },
  });
  const allocation = allocated(input);
  expect(whatWouldServe(allocation, decisionOf(allocation, "13"))).toEqual({ rolesInAll: 13 });
  expect(allocate(withPolicy(input, { roles: 14 })).ok).toBe(false);
});
