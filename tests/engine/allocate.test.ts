import fc from "fast-check";
import { allocate, type Allocation } from "../../src/engine/allocate";
import type { AllocationInput } from "../../src/engine/allocationInput";
import { explain } from "../../src/engine/explain";
import { allocationCase } from "./cases";
import { allocated, clustersOf, decisionOf, inputOf, override, rolesOf, total } from "./builders";

const computedOf = ({ decisions }: Allocation) => total(decisions.map(({ computed }) => computed));

describe("the total", () => {
  test("the computed roles and the unspent ones add up to the policy's roles", () => {
    fc.assert(
      fc.property(allocationCase(), (input) => {
        const allocation = allocated(input);
        expect(computedOf(allocation) + allocation.unspent).toBe(input.policy.roles);
      }),
      { numRuns: 100 },
    );
  });

  test("roles are unspent only where every claim is met, a claim that did not fit gets nothing, or nobody is ranked", () => {
    fc.assert(
      fc.property(allocationCase(), (input) => {
        const { unspent, serving } = allocated(input);
        fc.pre(unspent > 0);
        const allMet = serving.entries.every(({ claim }, at) => claim.roles === serving.roles[at]);
        const reason = serving.stoppedAt === undefined ? allMet : input.policy.lastCluster;
        expect(reason).toBe(serving.stoppedAt === undefined ? true : "Gets nothing");
        if (input.policy.serve === "Proportional") expect(serving.entries).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("decisions on top change the total by what they differ from the rules, and nothing else", () => {
    fc.assert(
      fc.property(allocationCase(), (input) => {
        const allocation = allocated(input);
        const without = input.overrides.filter(({ way }) => way !== "On top");
        const plain = allocated({ ...input, overrides: without });
        const added = allocation.decisions.map(({ roles, computed }) => roles - computed);
        expect(allocation.total).toBe(computedOf(allocation) + total(added));
        expect(allocation.decisions.map(({ computed }) => computed)).toEqual(
          plain.decisions.map(({ computed }) => computed),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe("overrides", () => {
  const clusters = clustersOf(2000, 1500, 1000);
  const serve = (overrides: AllocationInput["overrides"]) =>
    allocated(inputOf(clusters, { policy: { roles: 6 }, overrides }));

  test("within the total, the others are served again with what is left", () => {
    expect(rolesOf(serve([]))).toEqual({ 1: 4, 2: 2, 3: 0 });
    const allocation = serve([override("1", "Within the total", 1)]);
    expect(rolesOf(allocation)).toEqual({ 1: 1, 2: 3, 3: 2 });
    expect(decisionOf(allocation, "1").outcome).toBe("set by a person");
    expect(allocation.total).toBe(6);
  });

  test("on top, the others keep what they have and the total changes", () => {
    const allocation = serve([override("3", "On top", 2)]);
    expect(rolesOf(allocation)).toEqual({ 1: 4, 2: 2, 3: 2 });
    expect([allocation.total, allocation.unspent]).toEqual([8, 0]);
    expect(decisionOf(allocation, "3").computed).toBe(0);
  });

  test("first in a tie changes who is served only where there is a tie", () => {
    const tied = inputOf(clustersOf(1000, 1000), { policy: { roles: 2 } });
    const settled = { ...tied, overrides: [override("2", "First in a tie")] };
    expect(rolesOf(allocated(tied))).toEqual({ 1: 2, 2: 0 });
    expect(rolesOf(allocated(settled))).toEqual({ 1: 0, 2: 2 });
    expect(decisionOf(allocated(settled), "1").tie?.rule).toBe("a person's decision");
    expect(rolesOf(serve([override("3", "First in a tie")]))).toEqual(rolesOf(serve([])));
  });

  test("a cluster that is not ranked gets what a person sets, or the roles it keeps", () => {
    const input = inputOf(
      clusters.map((one) => ({ ...one, presentRoles: 1 })),
      {
        policy: { roles: 10, keepPresentRoles: true },
        phases: { 1: undefined, 2: undefined },
        overrides: [override("2", "On top", 3)],
      },
    );
    const allocation = allocated(input);
    expect(rolesOf(allocation)).toEqual({ 1: 1, 2: 3, 3: 2 });
    expect(allocation.decisions.map(({ outcome }) => outcome)).toEqual([
      "not in the snapshot",
      "not in the snapshot",
      "whole claim",
    ]);
    expect([allocation.total, allocation.unspent]).toEqual([6, 6]);
  });
});

test("the order of clusters, phases and overrides changes nothing, not even a sentence", () => {
  const shuffled = allocationCase().chain((input) =>
    fc.record({
      input: fc.constant(input),
      clusters: fc.shuffledSubarray([...input.clusters], { minLength: input.clusters.length }),
      overrides: fc.shuffledSubarray([...input.overrides], { minLength: input.overrides.length }),
      phases: fc
        .shuffledSubarray([...input.snapshot.phases], { minLength: input.snapshot.phases.size })
        .map((rows) => new Map(rows)),
    }),
  );
  const told = (input: AllocationInput) => {
    const allocation = allocated(input);
    const reasons = allocation.decisions.map((decision) => {
      const { summary, steps, changes } = explain(allocation, decision);
      return [decision.cluster.number, decision.roles, summary, steps, changes] as const;
    });
    return reasons.sort(([a], [b]) => Number(a) - Number(b));
  };
  fc.assert(
    fc.property(shuffled, ({ input, clusters, overrides, phases }) => {
      const snapshot = { ...input.snapshot, phases };
      expect(told({ ...input, clusters, overrides, snapshot })).toEqual(told(input));
    }),
    { numRuns: 50 },
  );
});

test("two clusters with the same figures get the same roles unless a tie is recorded for both", () => {
  const twins = allocationCase()
    .map((input): AllocationInput => {
      const twin = { ...input.clusters[0]!, number: "99" };
      const phase = input.snapshot.phases.get("1");
      const phases = new Map([
        ...input.snapshot.phases,
        ...(phase ? [["99", phase] as const] : []),
      ]);
      const overrides = input.overrides.filter(({ clusterNumber }) => clusterNumber !== "1");
      const snapshot = { ...input.snapshot, phases };
      return { ...input, clusters: [...input.clusters, twin], snapshot, overrides };
    })
    .filter((input) => allocate(input).ok);
  let parted = 0;
  fc.assert(
    fc.property(twins, (input) => {
      const allocation = allocated(input);
      const [one, other] = [decisionOf(allocation, "1"), decisionOf(allocation, "99")];
      if (one.roles === other.roles) return;
      parted++;
      expect(one.tie?.places).toContain(other.place! - 1);
      expect(other.tie).toBe(one.tie);
    }),
    { numRuns: 400 },
  );
  expect(parted).toBeGreaterThan(0);
});

test("problems are answered instead of an allocation", () => {
  expect(allocate(inputOf([])).ok).toBe(false);
});
