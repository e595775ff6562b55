import { compareClusterNumbers, type Cluster } from "../domain/cluster";
import { regions, type Region } from "../domain/region";
import type { School } from "../domain/school";
import { spreadKm, type Point } from "./distance";

/**
 * Adds up schools to their clusters, lowest cluster number first. The lead region is the one with
 * the most of the cluster's students (the northernmost of equals). The spread is the widest
 * straight line between schools that have coordinates, in km to one decimal.
 * @param names name of each cluster by number; the number itself where it has none
 */
export function rollUp(schools: readonly School[], names: ReadonlyMap<string, string>): Cluster[] {
  const members = new Map<string, School[]>();
  for (const school of schools) {
    if (school.clusterNumber === undefined) continue;
    const known = members.get(school.clusterNumber);
    if (known) known.push(school);
    else members.set(school.clusterNumber, [school]);
  }
  return [...members]
    .sort(([a], [b]) => compareClusterNumbers(a, b))
    .map(([number, own]) => clusterOf(number, names.get(number) ?? number, own));
}

function clusterOf(number: string, name: string, schools: readonly School[]): Cluster {
  const sum = (of: (school: School) => number) =>
    schools.reduce((total, school) => total + of(school), 0);
  const spread = spreadKm(schools.flatMap(pointOf));
  return {
    number,
    name,
    region: leadRegion(schools),
    students: sum(({ students }) => students),
    schools: schools.length,
    ruralSchools: sum(({ rural }) => Number(rural)),
    maoriStudents: sum(({ maoriStudents }) => maoriStudents),
    pacificStudents: sum(({ pacificStudents }) => pacificStudents),
    maoriMediumKura: sum(({ maoriMedium }) => Number(maoriMedium)),
    ...(spread !== undefined && { spreadKm: Math.round(spread * 10) / 10 }),
  };
}

const pointOf = ({ latitude, longitude }: School): Point[] =>
  latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }];

function leadRegion(schools: readonly School[]): Region {
  const students = new Map<Region, number>();
  for (const school of schools)
    students.set(school.region, (students.get(school.region) ?? 0) + school.students);
  const most = Math.max(...students.values());
  return regions.find((region) => students.get(region) === most)!;
}
