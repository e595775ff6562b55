import { compareClusterNumbers, type Cluster } from "../domain/cluster";
import { regions, type Region } from "../domain/region";
import type { School } from "../domain/school";
import { isOpen } from "../domain/status";
import { meanDistanceKm, networkKm, spreadKm, type Point } from "./distance";

/** A school of fewer students is small. Assumption: the field draws the line at 100. */
const smallBelow = 100;

/**
 * Adds up open schools to their clusters, lowest cluster number first. The lead region is the one
 * with the most of the cluster's students (the northernmost of equals). Distances are straight
 * lines between schools that have coordinates, in km to one decimal.
 * @param names name of each cluster by number; the number itself where it has none
 */
export function rollUp(schools: readonly School[], names: ReadonlyMap<string, string>): Cluster[] {
  const members = new Map<string, School[]>();
  for (const school of schools) {
    if (school.clusterNumber === undefined || !isOpen(school)) continue;
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
    ...distancesOf(schools.flatMap(pointOf)),
    smallSchools: sum(({ students }) => Number(students < smallBelow)),
    regions: new Set(schools.map(({ region }) => region)).size,
  };
}

/** All three or none; in an order of their own, so that sums do not depend on that of the rows. */
function distancesOf(
  points: readonly Point[],
): Pick<Cluster, "spreadKm" | "meanDistanceKm" | "networkKm"> {
  if (points.length === 0) return {};
  const sorted = [...points].sort((a, b) => a.latitude - b.latitude || a.longitude - b.longitude);
  return {
    spreadKm: tenth(spreadKm(sorted)!),
    meanDistanceKm: tenth(meanDistanceKm(sorted)!),
    networkKm: tenth(networkKm(sorted)!),
  };
}

const tenth = (km: number): number => Math.round(km * 10) / 10;

const pointOf = ({ latitude, longitude }: School): Point[] =>
  latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }];

function leadRegion(schools: readonly School[]): Region {
  const students = new Map<Region, number>();
  for (const school of schools)
    students.set(school.region, (students.get(school.region) ?? 0) + school.students);
  const most = Math.max(...students.values());
  return regions.find((region) => students.get(region) === most)!;
}
