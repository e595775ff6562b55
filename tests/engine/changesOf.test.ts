import fc from "fast-check";
import { explain } from "../../src/engine/explain";
import { allocationCase } from "./cases";
import { faultsIn } from "./sentences";
import { allocated, cluster, clustersOf, decisionOf, inputOf, override, policy } from "./builders";

type Given = Parameters<typeof inputOf>[1];
const told = (number: string, given: Given, clusters = clustersOf(2000, 1500, 500)) => {
  const allocation = allocated(inputOf(clusters, given));
  return explain(allocation, decisionOf(allocation, number));
};

describe("what would have to change", () => {
  test("with roles: the students to gain and to lose one", () => {
    expect(told("1", { policy: { roles: 8 } }).changes).toEqual([
      "With 250 more students it would get another role.",
      "With 251 students fewer it would lose a role.",
    ]);
  });

  test("with roles and a close place: that fewer students would cost all of them", () => {
    expect(told("1", { policy: { roles: 4 } }, clustersOf(2000, 1900)).changes).toContain(
      "With 101 students fewer it would lose all its 4 roles.",
    );
    expect(told("1", { policy: { roles: 5 } }, clustersOf(2000, 1900)).changes).toContain(
      "With 101 students fewer it would lose 3 roles.",
    );
  });

  test("without: a later phase, more roles, or more students", () => {
    expect(told("3", { policy: { roles: 6 } }).changes).toEqual([
      "In Refining on 31 Dec 2018 it would have been number 1 in the order, with 3.1 points, and had 1 role.",
      "With 8 roles in all, 2 more, it would get the 1 it could claim.",
      "Student numbers alone would hardly have done it: more than double, 1,001 on top of the 500 it has.",
      "Its phase and the other parts of its score count as well; they make its place in the order.",
    ]);
  });

  test("with no more than double the students, their number and nothing else", () => {
    const changes = told("3", { policy: { roles: 6 } }, clustersOf(2000, 1500, 800)).changes;
    expect(changes.slice(2)).toEqual([
      "With 701 more students of the same make-up it would have got 2 roles.",
    ]);
    expect(told("3", {}, clustersOf(2000, 1500, 400)).changes[0]).toBe(
      "With 350 more students it would get another role.",
    );
    expect(told("3", {}, clustersOf(2000, 1500, 300)).changes[0]).toBe(
      "Another role by student numbers alone would take more than double: 450 on top of the 300 it has.",
    );
  });

  test("where students bring all they can, why no number of them is told", () => {
    const rural = cluster({ number: "1", students: 9000, ruralSchools: 4 });
    const last = (students: number, weight?: number) => {
      const clusters = [rural, cluster({ number: "2", students })];
      const weights = { ...policy().weights, ...(weight !== undefined && { students: weight }) };
      return told("2", { policy: { roles: 9, weights } }, clusters).changes.at(-1);
    };
    expect(last(9000)).toBe(
      "More students would not have helped: it has the most points for them already, 25 points.",
    );
    expect(last(1000)).toBe(
      "More students alone would not have done it: they bring 25 points at most, and its score to 25.0.",
    );
    expect(last(9000, 0)).toBe("More students would not have helped: they bring no points.");
  });

  test("without, for a claim of several: the first role apart from the whole claim", () => {
    const change = (lastCluster: "Gets what is left" | "Gets nothing") =>
      told("2", { policy: { roles: 4, lastCluster } }).changes[1];
    expect(change("Gets what is left")).toBe(
      "With 5 roles in all, 1 more, it would get its first; with 7, the 3 it could claim.",
    );
    expect(change("Gets nothing")).toBe(
      "With 7 roles in all, 3 more, it would get the 3 it could claim.",
    );
    const shared = { serve: "Proportional", minimumRoles: 0, roles: 1 } as const;
    expect(told("2", { policy: shared }).changes).toContain(
      "With 2 roles in all, 1 more, it would get its first.",
    );
  });

  test("of a person's decision: the decision", () => {
    const overrides = [override("2", "On top", 0)];
    expect(told("2", { overrides }).changes).toEqual([
      "The decision of A. Person would have to change.",
    ]);
  });

  test("nothing is claimed about students or roles that the rules give no answer for", () => {
    const phases = { 3: "Implementation" as const };
    const settings = { serve: "Proportional", minimumRoles: 0, roles: 2 } as const;
    const small = clustersOf(2000, 1500, 5);
    const only = (policy: object) =>
      told("3", { phases, policy: { ...settings, ...policy } }, small);
    expect(only({ method: "Hamilton" }).changes).toEqual([
      "No later phase would have given it a role.",
    ]);
    const capped = { minimumRoles: 0, maximumRoles: 0 };
    const nothing = told("3", { policy: { ...capped, lastCluster: "Gets nothing" } });
    expect(nothing.changes).toEqual([
      "No later phase and no larger number of roles would have given it a role.",
    ]);
    expect(told("3", { policy: capped }).changes).toEqual([
      "No later phase, no larger number of roles and no more students alone would have given it a role.",
    ]);
  });

  test("nothing is said of margins for a cluster whose roles a person set", () => {
    expect(told("1", { overrides: [override("1", "On top", 7)] }).changes).toEqual([]);
  });
});

describe("ties", () => {
  const tieOf = (number: string, given: Given, students: readonly number[]) =>
    told(number, given, clustersOf(...students)).steps.find(({ what }) => what === "Tie")?.sentence;

  test("name one other cluster, several, or how many", () => {
    expect(tieOf("1", {}, [5000, 5000])).toBe(
      "Its score equals that of cluster 2; the lower cluster number settled it.",
    );
    expect(tieOf("2", {}, [5000, 6000, 5000])).toBe(
      "Its score equals that of clusters 1 and 3; more students settled it.",
    );
    expect(tieOf("7", {}, Array<number>(7).fill(5000))).toBe(
      "Its score equals that of 6 other clusters; the lower cluster number settled it.",
    );
  });

  test("name the roles contested where roles are shared", () => {
    const policy = { serve: "Proportional", minimumRoles: 0, roles: 1 } as const;
    expect(tieOf("2", { policy }, [1000, 1000])).toBe(
      "Its claim to the last role equals that of cluster 1; the lower cluster number settled it.",
    );
  });

  test("of regions are told to all their clusters", () => {
    const clusters = [cluster({ number: "1", region: "Auckland" }), cluster({ number: "2" })];
    const policy = {
      serve: "Proportional",
      roles: 3,
      regionalFloor: { kind: "roles", amount: 1 },
    } as const;
    expect(told("2", { policy }, clusters).steps.map(({ sentence }) => sentence)).toContain(
      "Its region's claim to the last role equals that of Auckland. More students, then north before south, settled it.",
    );
  });
});

test("every sentence about any cluster is whole, short and agrees with its roles", () => {
  fc.assert(
    fc.property(allocationCase(), (input) => {
      const allocation = allocated(input);
      for (const decision of allocation.decisions) {
        const { summary, steps, changes } = explain(allocation, decision);
        const texts = [summary, ...steps.map(({ sentence }) => sentence), ...changes];
        expect(texts.flatMap(faultsIn)).toEqual([]);
        expect(summary.includes("gets no roles")).toBe(decision.roles === 0);
        const last = steps.filter(({ roles }) => roles !== undefined).at(-1)?.roles;
        expect(last ?? decision.computed).toBe(decision.roles);
        if (decision.roles === 0) expect(changes.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 50 },
  );
});
