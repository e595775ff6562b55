/** A point on the earth, in degrees north and east. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** Mean radius of the earth in km (IUGG, R₁). */
const radius = 6371.0088;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Straight-line (great-circle) distance in km, by the haversine formula. */
export function distanceKm(a: Point, b: Point): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2);
  const east = Math.sin(radians(b.longitude - a.longitude) / 2);
  const chord =
    north * north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east * east;
  return 2 * radius * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Widest distance in km between any two points; undefined where there are none. O(n²). */
export function spreadKm(points: readonly Point[]): number | undefined {
  if (points.length === 0) return undefined;
  let widest = 0;
  points.forEach((point, index) => {
    for (const other of points.slice(index + 1))
      widest = Math.max(widest, distanceKm(point, other));
  });
  return widest;
}

/** Mean distance in km between two different points; 0 for one, undefined for none. O(n²). */
export function meanDistanceKm(points: readonly Point[]): number | undefined {
  if (points.length < 2) return points.length === 0 ? undefined : 0;
  let sum = 0;
  points.forEach((point, index) => {
    for (const other of points.slice(index + 1)) sum += distanceKm(point, other);
  });
  return sum / ((points.length * (points.length - 1)) / 2);
}

/**
 * Length in km of the shortest lines that join all points to each other: the minimum spanning
 * tree, by Prim's algorithm. Undefined where there are no points. O(n²).
 */
export function networkKm(points: readonly Point[]): number | undefined {
  const [first, ...others] = points;
  if (!first) return undefined;
  let length = 0;
  let waiting = others.map((point) => ({ point, km: distanceKm(first, point) }));
  while (waiting.length > 0) {
    const next = waiting.reduce((nearest, each) => (each.km < nearest.km ? each : nearest));
    length += next.km;
    waiting = waiting
      .filter((each) => each !== next)
      .map(({ point, km }) => ({ point, km: Math.min(km, distanceKm(next.point, point)) }));
  }
  return length;
}
