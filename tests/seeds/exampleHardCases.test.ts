import type { Decision } from "../../src/engine/allocate";
import { claimOf } from "../../src/engine/claim";
import { compareMerit, settleTie } from "../../src/engine/rank";
import { standardPolicy } from "../../src/parameters/policyFrom";
import { allocationAt, example, servedBy } from "./exampleAllocation";

const policy = standardPolicy();
const december = allocationAt("2018-12-31");
const ranked = december.decisions
  .filter(({ candidate }) => candidate !== undefined)
  .sort((a, b) => a.place! - b.place!);
const tied = ranked
  .slice(1)
  .map((decision, index): [Decision, Decision] => [ranked[index]!, decision])
  .filter(([a, b]) => compareMerit(a.candidate!, b.candidate!) === 0);

describe("ties", () => {
  test("the last cluster with roles and the first without are equal in score", () => {
    const last = servedBy(december).length;
    const pair = tied.find(([a]) => a.place === last)!;
    expect(pair.map(({ roles }) => roles > 0)).toEqual([true, false]);
    expect(pair.map(({ candidate }) => candidate!.tier)).toEqual(["Competing", "Competing"]);
    expect(settleTie(pair[0].candidate!, pair[1].candidate!).rule).toBe("more students");
    expect(Math.min(...pair.map(({ cluster }) => cluster.students))).toBeGreaterThanOrEqual(
      policy.studentsReference,
    );
    expect(december.serving.ties).toContainEqual({
      places: [last - 1, last],
      served: [last - 1],
      rule: "more students",
    });
  });

  test("a pair equal in students is settled by rural schools, another by cluster number", () => {
    const rules = tied
      .filter(([a, b]) => a.cluster.students === b.cluster.students)
      .map(([a, b]) => settleTie(a.candidate!, b.candidate!).rule);
    expect(new Set(rules)).toEqual(new Set(["more rural schools", "the lower cluster number"]));
  });

  test("several clusters have as many students as another", () => {
    const students = example.clusters.map((cluster) => cluster.students);
    expect(students.length - new Set(students).size).toBeGreaterThanOrEqual(3);
  });
});

describe("clusters out of the ordinary", () => {
  const regionsOf = (number: string) =>
    new Set(
      example.schools
        .filter(({ clusterNumber }) => clusterNumber === number)
        .map(({ region }) => region),
    ).size;

  test("eleven span two to four regions", () => {
    const spans = example.clusters.map(({ number }) => regionsOf(number)).filter((n) => n > 1);
    expect(spans.length).toBe(11);
    expect(new Set(spans)).toEqual(new Set([2, 3, 4]));
  });

  test("one is longer than 200 km", () => {
    const spreads = example.clusters.map(({ spreadKm }) => spreadKm!);
    expect(spreads.filter((km) => km > 200).length).toBe(1);
    expect(Math.max(...spreads)).toBeLessThan(800);
  });

  test("some claims are raised twice, for schools and for distance", () => {
    const rules = example.clusters.map((cluster) =>
      claimOf(cluster, policy).steps.map(({ rule }) => rule),
    );
    expect(rules).toContainEqual(["rounding", "schools", "distance"]);
    expect(rules).toContainEqual(["rounding", "distance"]);
    expect(rules).toContainEqual(["rounding", "schools"]);
  });
});

describe("gaps in the data", () => {
  test("five schools have no coordinates, two of them in no cluster", () => {
    const without = example.schools.filter(({ latitude }) => latitude === undefined);
    expect(without.filter(({ longitude }) => longitude !== undefined)).toEqual([]);
    expect(without.map(({ clusterNumber }) => clusterNumber === undefined).sort()).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
  });

  test("special and private schools have no decile, all others one from 1 to 10", () => {
    const mayLack = example.schools.filter(
      ({ type, authority }) => type === "Special School" || authority?.startsWith("Private"),
    );
    const without = example.schools.filter(({ decile }) => decile === undefined);
    expect(new Set(without)).toEqual(new Set(mayLack));
    const deciles = example.schools.flatMap(({ decile }) => decile ?? []);
    expect([...new Set(deciles)].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});
