import fc from "fast-check";
import { madeExample } from "../seeds/madeExample";
import figures from "../../seeds/published/figures.json";
import type { AllocationInput } from "../../src/engine/allocationInput";
import { coverageOf, headlineOf } from "../../src/engine/headlineOf";
import { prepare } from "../../src/engine/prepare";
import { serveBlock } from "../../src/engine/serveBlock";
import { serve } from "../../src/engine/allocate";
import { marginsOf } from "../../src/engine/marginsOf";
import { snapshotAt } from "../../src/engine/snapshotAt";
import { whatWouldServe } from "../../src/engine/whatWouldServe";
import { standardPolicy } from "../../src/parameters/policyFrom";
import { allocated, rolesOf, total, withCluster, withPolicy } from "./builders";

const { clusters, assessments } = madeExample();
const inputAt = (asAt: string): AllocationInput => ({
  clusters,
  snapshot: snapshotAt(assessments, asAt),
  policy: { ...standardPolicy(), asAt },
  overrides: [],
});
const [december, march] = ["2018-12-31", "2019-03-31"].map(inputAt) as [
  AllocationInput,
  AllocationInput,
];
const standard = allocated(december);
const published = (id: string) => Number(figures.find((figure) => figure.id === id)!.value);

describe("the standard policy", () => {
  test("covers exactly what was published", () => {
    expect(coverageOf(standard)[0]!.covered).toEqual({
      roles: published("roles"),
      clusters: published("clusters-with-roles"),
      schools: published("schools"),
      ruralSchools: published("rural-schools"),
      maoriMediumKura: published("maori-medium-kura"),
      students: published("students"),
      maoriStudents: published("maori-students"),
      pacificStudents: published("pacific-students"),
    });
  });

  test("says so in one sentence, out of the clusters in the model on the day", () => {
    expect(headlineOf(standard)).toBe(
      "623 roles to 124 of 203 clusters at 1 role per 483 students; the roles ran out after number 124 in the order.",
    );
    expect(headlineOf(allocated(march))).toMatch(/^623 roles to \d+ of 225 clusters at /);
  });

  test("gives roles to other clusters by the phases of March 2019", () => {
    const [before, after] = [rolesOf(standard), rolesOf(allocated(march))];
    const changed = Object.keys(before).filter((number) => before[number] !== after[number]);
    const gained = changed.filter((number) => after[number]! > before[number]!);
    expect(gained.length).toBeGreaterThan(10);
    expect(changed.length - gained.length).toBeGreaterThan(10);
    expect(total(Object.values(after))).toBe(total(Object.values(before)));
  });

  test("does not depend on the order of the rows", () => {
    const shuffle = <Row>(rows: readonly Row[]) =>
      fc.shuffledSubarray([...rows], { minLength: rows.length });
    fc.assert(
      fc.property(shuffle(clusters), shuffle(assessments), (others, history) => {
        const snapshot = snapshotAt(history, "2018-12-31");
        expect(rolesOf(allocated({ ...december, clusters: others, snapshot }))).toEqual(
          rolesOf(standard),
        );
      }),
      { numRuns: 10 },
    );
  });
});

describe("more roles", () => {
  test.each(["Gets what is left", "Gets nothing"] as const)(
    "one by one to twice the total take none away (block, the last %s)",
    (lastCluster) => {
      const prepared = prepare(withPolicy(december, { lastCluster }));
      let before = serveBlock({ ...prepared, roles: 0 });
      for (let roles = 1; roles <= 2 * 623; roles++) {
        const now = serveBlock({ ...prepared, roles });
        expect(now.roles.findIndex((count, at) => count < before.roles[at]!)).toBe(-1);
        expect(total(now.roles) + now.unspent).toBe(roles);
        before = now;
      }
    },
  );

  test.each(["Webster", "Jefferson", "Adams", "Dean", "Huntington-Hill"] as const)(
    "one by one take none away (proportional by %s, with regional floors)",
    (method) => {
      const prepared = prepare(
        withPolicy(december, {
          serve: "Proportional",
          method,
          regionalFloor: { kind: "roles", amount: 40 },
        }),
      );
      const rolesAt = (roles: number) => {
        const serving = serve({ ...prepared, roles });
        return serving.ok ? serving.value.roles : [];
      };
      let before = rolesAt(620);
      expect(total(before)).toBe(620);
      for (let roles = 621; roles <= 660; roles++) {
        const now = rolesAt(roles);
        expect(total(now)).toBe(roles);
        expect(now.findIndex((count, at) => count < before[at]!)).toBe(-1);
        before = now;
      }
    },
  );
});

test("the next cluster in the order needs one more role, and the one after it more than its claim", () => {
  const at = (place: number) => standard.decisions.find((decision) => decision.place === place)!;
  expect(whatWouldServe(standard, at(125)).rolesInAll).toBe(624);
  expect(whatWouldServe(standard, at(126)).rolesInAll).toBe(624 + at(125).claim!.roles);
});

test("margins hold for clusters of no Māori and Pacific students put into the example", () => {
  const some = standard.decisions.filter(({ place }) => place !== undefined && place % 40 === 5);
  expect(some.length).toBeGreaterThan(3);
  for (const { cluster } of some) {
    const plain = { ...cluster, maoriStudents: 0, pacificStudents: 0 };
    const input = withCluster(december, plain);
    const rolesWith = (students: number) =>
      rolesOf(allocated(withCluster(input, { ...plain, students })))[plain.number]!;
    const allocation = allocated(input);
    const decision = allocation.decisions.find((one) => one.cluster.number === plain.number)!;
    const { studentsToGain, studentsToLose } = marginsOf(allocation, decision)!;
    if (studentsToGain !== undefined) {
      expect(rolesWith(plain.students + studentsToGain)).toBeGreaterThan(decision.roles);
      expect(rolesWith(plain.students + studentsToGain - 1)).toBe(decision.roles);
    }
    if (studentsToLose !== undefined) {
      expect(rolesWith(plain.students - studentsToLose)).toBeLessThan(decision.roles);
      expect(rolesWith(plain.students - studentsToLose + 1)).toBe(decision.roles);
    }
  }
});
