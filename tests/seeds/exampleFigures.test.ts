import figures from "../../seeds/published/figures.json";
import { advancement } from "../../src/domain/phase";
import { regions } from "../../src/domain/region";
import { claimOf, roundedRoles } from "../../src/engine/claim";
import { rollUp } from "../../src/engine/rollUp";
import { snapshotAt } from "../../src/engine/snapshotAt";
import { standardPolicy } from "../../src/parameters/policyFrom";
import { nationalExample } from "../../seeds/example/nationalExample";
import { allocationAt, example, servedBy, total } from "./exampleAllocation";

const published = (id: string) => figures.find((figure) => figure.id === id)!.value;
const policy = standardPolicy();
const december = allocationAt("2018-12-31");
const march = allocationAt("2019-03-31");
const served = servedBy(december);
const inPhaseAt = (day: string) => {
  const { phases } = snapshotAt(example.assessments, day);
  return example.clusters.filter(({ number }) => phases.has(number));
};

describe("the standard policy at 31 December 2018", () => {
  test("gives the published number of roles to the published number of clusters", () => {
    expect(december.total).toBe(published("roles"));
    expect(december.unspent).toBe(0);
    expect(served.length).toBe(published("clusters-with-roles"));
  });

  test("gives each its whole claim, so that the roles run out between two clusters", () => {
    const outcomes = december.decisions.filter(({ roles }) => roles > 0);
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(["whole claim"]));
    expect(total(served, (cluster) => claimOf(cluster, policy).roles)).toBe(published("roles"));
    expect(Math.max(...outcomes.map(({ place }) => place!))).toBe(served.length);
  });

  test.each([
    ["schools", "schools"],
    ["rural-schools", "ruralSchools"],
    ["maori-medium-kura", "maoriMediumKura"],
    ["students", "students"],
    ["maori-students", "maoriStudents"],
    ["pacific-students", "pacificStudents"],
  ] as const)("reaches the published %s", (id, figure) => {
    expect(total(served, (cluster) => cluster[figure])).toBe(published(id));
  });

  test("leaves the published clusters and schools without roles", () => {
    const without = december.decisions.filter(({ roles }) => roles === 0);
    expect(without.length).toBe(published("clusters-without-roles"));
    expect(total(without, ({ cluster }) => cluster.schools)).toBe(
      published("schools-without-roles"),
    );
    const inPhase = without.filter(({ phase }) => phase !== undefined);
    expect([inPhase.length, total(inPhase, ({ cluster }) => cluster.schools)]).toEqual([79, 607]);
  });

  test("rounding alone gives what the ratio gives, and the adjustments give the rest", () => {
    const rounded = total(served, ({ students }) => roundedRoles(students, 500, "Nearest"));
    expect(Math.abs(rounded - Number(published("plain-entitlement")))).toBeLessThan(3);
    const byRule = new Map<string, number>();
    for (const cluster of served) {
      const { steps } = claimOf(cluster, policy);
      steps.slice(1).forEach(({ rule, roles }, index) => {
        byRule.set(rule, (byRule.get(rule) ?? 0) + roles - steps[index]!.roles);
      });
    }
    expect(total([...byRule.values()], (roles) => roles)).toBe(december.total - rounded);
    expect(byRule.get("schools")).toBeGreaterThan(5);
    expect(byRule.get("distance")).toBeGreaterThan(5);
  });

  test("serves clusters of every region", () => {
    expect(new Set(served.map(({ region }) => region))).toEqual(new Set(regions));
  });

  test("serves all clusters of the priority phases and the best of the others", () => {
    const priority = december.decisions.filter(({ candidate }) => candidate?.tier === "Priority");
    expect(priority.length).toBeGreaterThanOrEqual(100);
    expect(priority.length).toBeLessThanOrEqual(110);
    expect(priority.filter(({ roles }) => roles === 0)).toEqual([]);
  });
});

describe("the rollout", () => {
  test("has the published clusters and schools in December 2018 and March 2019", () => {
    const [then, later] = [inPhaseAt("2018-12-31"), inPhaseAt("2019-03-31")];
    expect(then.length).toBe(published("december-clusters"));
    expect(total(then, ({ schools }) => schools)).toBe(published("december-schools"));
    expect(later.length).toBe(published("march-clusters"));
    expect(total(later, ({ schools }) => schools)).toBe(published("march-schools"));
    const early = inPhaseAt("2018-09-30").length;
    expect(early).toBeGreaterThanOrEqual(170);
    expect(early).toBeLessThanOrEqual(185);
  });

  test("has the published schools in no cluster, and all schools", () => {
    const alone = example.schools.filter(({ clusterNumber }) => clusterNumber === undefined);
    expect(alone.length).toBe(published("march-schools-not-begun"));
    expect(example.schools.length).toBe(published("schools-in-all"));
  });

  test("moves many clusters forward by March and some back", () => {
    const [then, later] = ["2018-12-31", "2019-03-31"].map(
      (day) => snapshotAt(example.assessments, day).phases,
    );
    const moves = [...then!].map(
      ([number, phase]) => advancement(later!.get(number)!) - advancement(phase),
    );
    expect(moves.filter((move) => move > 0).length).toBeGreaterThan(40);
    expect(moves.filter((move) => move < 0).length).toBeGreaterThan(5);
  });

  test("gives some clusters roles by the March phases and takes them from others", () => {
    const later = new Set(servedBy(march));
    const lost = served.filter((cluster) => !later.has(cluster));
    const gained = [...later].filter((cluster) => !served.includes(cluster));
    expect(lost.length).toBeGreaterThan(10);
    expect(gained.length).toBeGreaterThan(10);
    expect(march.total).toBe(december.total);
  });
});

describe("the generator", () => {
  test("makes the same at every call", () => {
    expect(nationalExample()).toEqual(example);
  });

  test("gives clusters exactly what rolling up their schools gives", () => {
    const names = new Map(example.clusters.map(({ number, name }) => [number, name]));
    expect(rollUp(example.schools, names)).toEqual(example.clusters);
  });

  test("adds nothing to and takes nothing from the schools' figures", () => {
    for (const cluster of example.clusters) {
      const own = example.schools.filter(({ clusterNumber }) => clusterNumber === cluster.number);
      expect(cluster).toMatchObject({
        schools: own.length,
        students: total(own, ({ students }) => students),
        maoriStudents: total(own, ({ maoriStudents }) => maoriStudents),
        pacificStudents: total(own, ({ pacificStudents }) => pacificStudents),
        ruralSchools: own.filter(({ rural }) => rural).length,
        maoriMediumKura: own.filter(({ maoriMedium }) => maoriMedium).length,
      });
    }
  });
});
