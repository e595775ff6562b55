import fc from "fast-check";
import { failure, success } from "../../../src/domain/result";
import { error } from "../../../src/domain/problem";
import { allocate } from "../../../src/engine/allocate";
import type { AllocationInput } from "../../../src/engine/allocationInput";
import { attribution, type Attribution } from "../../../src/engine/compare/attribution";
import { valueOf } from "../../actions/tables";
import { allocated, clustersOf, inputOf, rolesOf, total, withPhase, withPolicy } from "../builders";
import { allocationCase } from "../cases";

/** From one input over others to the last, each state named by its place. */
const attributed = (first: AllocationInput, ...states: readonly AllocationInput[]) =>
  valueOf(
    attribution(
      allocated(first),
      states.map((input, at) => ({ rule: `rule ${at + 1}`, input: success(input) })),
    ),
  );

const partsOf = ({ clusters }: Attribution<unknown>) =>
  Object.fromEntries(clusters.map(({ cluster, parts }) => [cluster.number, parts]));

const three = inputOf(clustersOf(1300, 1240, 760), { policy: { roles: 6 } });

test("each rule is given what it changed after those before it", () => {
  const down = withPolicy(three, { rounding: "Down" });
  const found = attributed(three, down, withPolicy(down, { roles: 3 }));
  expect(rolesOf(found.before)).toEqual({ 1: 3, 2: 2, 3: 1 });
  expect(partsOf(found)).toEqual({ 1: [-1, 0], 2: [0, -1], 3: [0, -1] });
  expect(found.steps).toEqual([
    { rules: ["rule 1"], given: 0, gaining: 0, taken: 1, losing: 1 },
    { rules: ["rule 2"], given: 0, gaining: 0, taken: 2, losing: 2 },
  ]);
});

test("another order can split the same change differently", () => {
  const fewer = withPolicy(three, { roles: 3 });
  const both = withPolicy(fewer, { rounding: "Down" });
  expect(partsOf(attributed(three, fewer, both))).toEqual({
    1: [0, -1],
    2: [-2, 1],
    3: [-1, 0],
  });
});

test("a state that cannot be allocated is applied together with the next", () => {
  const kept = inputOf(clustersOf(1000, 1000), { policy: { roles: 4 } });
  const held = kept.clusters.map((each) => ({ ...each, presentRoles: 3 }));
  const noRoom = { ...kept, clusters: held, policy: { ...kept.policy, keepPresentRoles: true } };
  expect(allocate(noRoom).ok).toBe(false);
  const found = attributed(kept, noRoom, withPolicy(noRoom, { roles: 8 }));
  expect(found.steps.map(({ rules }) => rules)).toEqual([["rule 1", "rule 2"]]);
  expect(partsOf(found)).toEqual({ 1: [1], 2: [1] });
});

test("a state without an input is applied together with the next too", () => {
  const later = withPhase(three, "3", "Implementation");
  const found = attribution(allocated(three), [
    { rule: "phases", input: failure([error("unknown-snapshot", "There is none.")]) },
    { rule: "snapshot", input: success(later) },
  ]);
  expect(valueOf(found).steps.map(({ rules }) => rules)).toEqual([["phases", "snapshot"]]);
});

test("what stands in the way of the last state is told", () => {
  const nothing = { ...three, clusters: [] };
  const found = attribution(allocated(three), [{ rule: "data", input: success(nothing) }]);
  expect(!found.ok && found.problems.map(({ code }) => code)).toEqual(["no-clusters"]);
});

test("clusters that are new or gone count with no roles where they are not", () => {
  const others = { ...three, clusters: clustersOf(1300, 1240, 760, 900).slice(1) };
  const phases = new Map(three.snapshot.phases).set("4", "Beginning");
  const found = attributed(three, others, { ...others, snapshot: { ...three.snapshot, phases } });
  expect(
    found.clusters.map(({ cluster, presence, before, after, parts }) => [
      cluster.number,
      presence,
      before,
      after,
      parts,
    ]),
  ).toEqual([
    ["1", "gone", 3, 0, [-3, 0]],
    ["2", "both", 2, 2, [0, 0]],
    ["3", "both", 1, 2, [1, 0]],
    ["4", "new", 0, 2, [0, 2]],
  ]);
});

test("nothing different: no steps, and every cluster as it was", () => {
  const found = attributed(three);
  expect(found.steps).toEqual([]);
  expect(found.after).toBe(found.before);
  expect(found.clusters.map(({ before, after, parts }) => [before, after, parts])).toEqual([
    [3, 3, []],
    [2, 2, []],
    [1, 1, []],
  ]);
});

test("over any states the parts of every cluster add up to its change, and those of all to the totals", () => {
  const states = fc.array(allocationCase(), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(allocationCase(), states, (first, others) => {
      const found = attributed(first, ...others);
      const last = others.at(-1)!;
      const [was, is] = [rolesOf(allocated(first)), rolesOf(allocated(last))];
      for (const { cluster, before, after, parts } of found.clusters) {
        expect(before).toBe(was[cluster.number] ?? 0);
        expect(after).toBe(is[cluster.number] ?? 0);
        expect(total(parts)).toBe(after - before);
      }
      expect(found.clusters.map(({ cluster }) => cluster.number).sort()).toEqual(
        [...new Set([...Object.keys(was), ...Object.keys(is)])].sort(),
      );
      const net = found.steps.map(({ given, taken }) => given - taken);
      expect(total(net)).toBe(found.after.total - found.before.total);
    }),
    { numRuns: 150 },
  );
});
