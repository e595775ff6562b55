import { distanceKm, type Point } from "../../src/engine/distance";
import { areas, type Area } from "./areas";
import type { Random } from "./random";

const kmPerDegree = 111.2;
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** A point within so many km of another, each piece of land as likely as the next. */
export function scatter(random: Random, middle: Point, radiusKm: number): Point {
  const far = radiusKm * Math.sqrt(random());
  const angle = 2 * Math.PI * random();
  const shrink = Math.cos((middle.latitude * Math.PI) / 180);
  return {
    latitude: round(middle.latitude + (far * Math.cos(angle)) / kmPerDegree),
    longitude: round(middle.longitude + (far * Math.sin(angle)) / (kmPerDegree * shrink)),
  };
}

interface Reach {
  readonly area: Area;
  readonly km: number;
}

/** Areas with their distance from the home, nearest first. */
const reachesFrom = (home: Area, within: (area: Area) => boolean): Reach[] =>
  areas
    .filter(within)
    .map((area) => ({ area, km: distanceKm(area, home) }))
    .sort((a, b) => a.km - b.km);

/** Areas of the home's region that a cluster of this width reaches: the far one, then those between. */
export function areasWithin(home: Area, spreadKm: number): Area[] {
  const reaches = reachesFrom(home, (area) => area !== home && area.region === home.region);
  const off = ({ km }: Reach) => Math.abs(km - spreadKm);
  const far = reaches.reduce<Reach | undefined>(
    (best, reach) => (best === undefined || off(reach) < off(best) ? reach : best),
    undefined,
  );
  if (far === undefined || far.km > 1.6 * spreadKm) return [];
  const along = reaches.filter(
    ({ area, km }) => km < far.km && distanceKm(area, far.area) < far.km,
  );
  return [far.area, ...along.map(({ area }) => area)];
}

/** The nearest areas of other regions, one a region, nearest region first. */
export function areasAcrossTheBorder(home: Area): Area[] {
  const seen = new Set<string>();
  return reachesFrom(home, ({ region }) => region !== home.region)
    .map(({ area }) => area)
    .filter(({ region }) => !seen.has(region) && seen.add(region));
}
