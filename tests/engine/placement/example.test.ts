import type { School } from "../../../src/domain/school";
import { allocationAt, example } from "../../seeds/exampleAllocation";
import { placed } from "./clusters";
import { awayByHalfDay, meetings, presencesOfAll } from "./weeks";

const schoolsOf = new Map<string, School[]>();
for (const school of example.schools)
  if (school.clusterNumber)
    schoolsOf.set(school.clusterNumber, [...(schoolsOf.get(school.clusterNumber) ?? []), school]);

const served = allocationAt("2018-12-31").decisions.filter(({ roles }) => roles > 0);
const placements = served.map(({ cluster, roles }) =>
  placed({ schools: schoolsOf.get(cluster.number)!, roles }),
);

test("the example's 623 roles are placed in all 124 clusters, each proved to be the best", () => {
  expect(placements).toHaveLength(124);
  expect(placements.filter(({ cost }) => !cost.isProved)).toEqual([]);
  expect(placements.flatMap(({ coordinators }) => coordinators)).toHaveLength(623);
  const schools = placements.flatMap((placement) => placement.schools);
  expect(schools).toHaveLength(1052);
  for (const { halfDays, from } of schools)
    expect(from.reduce((sum, each) => sum + each.halfDays, 0)).toBe(halfDays);
});

test("no two visitors of the example meet at a school, and not half of the visits are on Thu and Fri", () => {
  const presences = placements.map(({ coordinators }) => presencesOfAll(coordinators));
  expect(presences.filter((each) => meetings(each) > 0)).toEqual([]);
  const away = awayByHalfDay(presences.flat());
  const all = away.reduce((sum, each) => sum + each, 0);
  expect(all).toBeGreaterThan(1000);
  expect(away.slice(6).reduce((sum, each) => sum + each, 0)).toBeLessThan(all / 2);
});
