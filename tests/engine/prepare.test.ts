import fc from "fast-check";
import { prepare, settingOverrides, withChange } from "../../src/engine/prepare";
import { phases } from "../../src/domain/phase";
import { allocationCase, grown } from "./cases";
import { clustersOf, inputOf, override, withCluster, withPhase } from "./builders";

const order = ({ ranked }: ReturnType<typeof prepare>) =>
  ranked.map(({ candidate, claim, kept }) => [candidate.cluster.number, claim.roles, kept]);

describe("prepare", () => {
  test("sets aside overrides within the total and kept roles of clusters that are not ranked", () => {
    const clusters = clustersOf(2000, 1500, 1000, 500).map((one) => ({ ...one, presentRoles: 2 }));
    const prepared = prepare(
      inputOf(clusters, {
        policy: { roles: 20, keepPresentRoles: true },
        phases: { 2: undefined, 3: undefined },
        overrides: [override("3", "Within the total", 5), override("4", "On top", 9)],
      }),
    );
    expect(prepared).toMatchObject({ roles: 13, rolesWithin: 5, keptOutside: 2 });
    expect(order(prepared)).toEqual([
      ["1", 4, 2],
      ["4", 2, 2],
    ]);
  });

  test("takes only overrides that set roles as such", () => {
    const rows = [override("1", "First in a tie"), override("2", "On top", 1)];
    expect([...settingOverrides(rows).keys()]).toEqual(["2"]);
  });
});

describe("withChange", () => {
  test("gives the same order and claims as preparing the changed input", () => {
    fc.assert(
      fc.property(
        allocationCase(),
        fc.nat(),
        fc.integer({ min: 1, max: 2000 }),
        fc.option(fc.constantFrom(...phases), { nil: undefined }),
        (input, pick, more, moved) => {
          const one = input.clusters[pick % input.clusters.length]!;
          const phase = moved ?? input.snapshot.phases.get(one.number);
          const isSet = settingOverrides(input.overrides).get(one.number);
          fc.pre(phase !== undefined && isSet?.way !== "Within the total" && one.students > 0);
          const row = input.clusters.indexOf(one);
          const change = { cluster: one, row, students: one.students + more, phase: phase! };
          const changed = withChange(prepare(input), change);
          const anew = prepare(withPhase(withCluster(input, grown(one, more)), one.number, phase!));
          expect(order(changed)).toEqual(order(anew));
          expect(changed.roles).toBe(anew.roles);
        },
      ),
      { numRuns: 150 },
    );
  });

  test("keeps a person's decision on a tie for a cluster that was not ranked", () => {
    const input = inputOf(clustersOf(1000, 1000), {
      phases: { 2: undefined },
      overrides: [override("2", "First in a tie")],
    });
    const change = {
      cluster: input.clusters[1]!,
      row: -1,
      students: 1000,
      phase: "Beginning" as const,
    };
    expect(order(withChange(prepare(input), change)).map(([number]) => number)).toEqual(["2", "1"]);
  });
});
