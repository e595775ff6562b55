import type { Cluster } from "../../src/domain/cluster";
import { regions } from "../../src/domain/region";
import { serviceKinds } from "../../src/domain/service";
import { example, total } from "./exampleAllocation";

const { clusters, schools, services, assessments } = example;

/** The value below which a share of the values lie. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.round(share * (sorted.length - 1))]!;
}

const least = 0;
const [lower, median, upper, most] = [0.25, 0.5, 0.75, 1];

/** Bands about the figures of the 214 clusters of May 2018. */
const bands: readonly (readonly [keyof Cluster, number, number, number])[] = [
  ["schools", least, 3, 3],
  ["schools", median, 7, 9],
  ["schools", most, 18, 21],
  ["students", least, 200, 400],
  ["students", lower, 1150, 1550],
  ["students", median, 2100, 2560],
  ["students", upper, 3300, 4200],
  ["students", most, 8000, 9300],
  ["maoriStudents", median, 430, 560],
  ["pacificStudents", median, 65, 125],
  ["pacificStudents", most, 2500, 3600],
  ["ruralSchools", median, 1, 1],
  ["ruralSchools", upper, 3, 5],
  ["ruralSchools", most, 10, 16],
  ["spreadKm", median, 14, 21],
  ["spreadKm", upper, 28, 38],
];

test.each(bands)("%s of clusters, quantile %d, lies from %d to %d", (figure, share, low, high) => {
  const value = quantile(
    clusters.map((cluster) => Number(cluster[figure])),
    share,
  );
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
});

/** Schools of each region in May 2018, in the order of the regions. */
const directory = [151, 573, 281, 191, 180, 238, 293, 128, 287, 235];

test("regions have their share of all schools, to a school", () => {
  regions.forEach((region, index) => {
    const share = (directory[index]! * schools.length) / total(directory, (count) => count);
    const count = schools.filter((school) => school.region === region).length;
    expect(Math.abs(count - share)).toBeLessThan(1);
  });
});

describe("schools", () => {
  test("have 9 to 2,500 students, and about a quarter of the clustered under 100", () => {
    const students = schools.map((school) => school.students);
    expect(Math.min(...students)).toBe(9);
    expect(Math.max(...students)).toBe(2500);
    const clustered = schools.filter(({ clusterNumber }) => clusterNumber !== undefined);
    const small = clustered.filter((school) => school.students < 100).length / clustered.length;
    expect(Math.abs(small - 405 / 1759)).toBeLessThan(0.04);
  });

  test("count no student as Māori or Pacific who is not there", () => {
    const odd = schools.filter(
      (school) => school.maoriStudents + school.pacificStudents > school.students,
    );
    expect(odd).toEqual([]);
  });

  test.each([
    ["Full Primary", 0.42],
    ["Contributing", 0.3],
    ["Secondary (Year 9-15)", 0.094],
    ["Secondary (Year 7-15)", 0.043],
    ["Intermediate", 0.046],
    ["Composite", 0.064],
    ["Special School", 0.014],
  ])("are %s about as often as in May 2018", (type, share) => {
    const found = schools.filter((school) => school.type === type).length / schools.length;
    expect(Math.abs(found - share)).toBeLessThan(0.05);
    expect(found).toBeGreaterThan(share / 2);
  });

  test("are private only outside clusters", () => {
    const schoolsOf = (authority: string) =>
      schools.filter((school) => school.authority === authority);
    const privateSchools = schoolsOf("Private : Fully Registered");
    expect(privateSchools.length).toBeGreaterThan(50);
    expect(privateSchools.filter(({ clusterNumber }) => clusterNumber)).toEqual([]);
    const integrated = schoolsOf("State : Integrated").length / schools.length;
    expect(Math.abs(integrated - 331 / 2557)).toBeLessThan(0.03);
  });

  test("are kura with and without roles, and outside clusters", () => {
    const kura = schools.filter(({ maoriMedium }) => maoriMedium);
    const alone = kura.filter(({ clusterNumber }) => clusterNumber === undefined);
    expect(alone.length).toBeGreaterThan(20);
    expect(kura.length - alone.length).toBeGreaterThan(28);
  });

  test("lie in New Zealand, to five decimals", () => {
    for (const { latitude, longitude } of schools) {
      if (latitude === undefined || longitude === undefined) continue;
      expect(latitude).toBeGreaterThan(-47);
      expect(latitude).toBeLessThan(-34.4);
      expect(longitude).toBeGreaterThan(166.5);
      expect(longitude).toBeLessThan(178.6);
      expect([latitude, longitude].map((degrees) => Number(degrees.toFixed(5)))).toEqual([
        latitude,
        longitude,
      ]);
    }
  });
});

describe("services", () => {
  const inClusters = services.filter(({ clusterNumber }) => clusterNumber !== undefined);

  test("number about 1,100 in clusters, and some outside", () => {
    expect(Math.abs(inClusters.length - 1100)).toBeLessThan(60);
    expect(services.length).toBeGreaterThan(inClusters.length + 100);
  });

  test("are of every kind, kōhanga reo about one in twelve, with 10 to 120 children", () => {
    expect(new Set(services.map(({ kind }) => kind))).toEqual(new Set(serviceKinds));
    const kohanga = services.filter(({ kind }) => kind === "Kōhanga reo").length;
    expect(kohanga / services.length).toBeGreaterThan(0.07);
    expect(kohanga / services.length).toBeLessThan(0.1);
    const children = services.map((service) => service.children);
    expect(Math.min(...children)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...children)).toBeLessThanOrEqual(120);
  });
});

test("assessments fall in three school terms, one a term for each cluster", () => {
  const days = new Map<string, string[]>();
  for (const { term, assessedOn } of assessments)
    days.set(term, [...(days.get(term) ?? []), assessedOn]);
  const ranges = [...days].map(([term, all]) => [term, [...all].sort()[0], [...all].sort().pop()]);
  expect(ranges).toEqual([
    ["2018 Term 3", "2018-09-24", "2018-09-28"],
    ["2018 Term 4", "2018-12-07", "2018-12-14"],
    ["2019 Term 1", "2019-03-18", "2019-03-29"],
  ]);
  const keys = assessments.map(({ clusterNumber, term }) => `${clusterNumber}, ${term}`);
  expect(new Set(keys).size).toBe(keys.length);
});
