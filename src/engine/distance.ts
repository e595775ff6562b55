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
