import { distanceKm, type Point } from "./distance";

/** Kilometres between two parallels one degree apart, a little less than they are. */
const kmPerDegree = 111;

/** The nearest of some places and how far it is in km; of equally near ones the first. O(n). */
export function nearestOf<Place extends Point>(
  from: Point,
  places: readonly Place[],
): { readonly place: Place; readonly km: number } | undefined {
  let nearest: { place: Place; km: number } | undefined;
  for (const place of places) {
    // Where it lies too far north or south alone, the way need not be worked out.
    const atLeast = kmPerDegree * Math.abs(place.latitude - from.latitude);
    if (nearest && atLeast >= nearest.km) continue;
    const km = distanceKm(from, place);
    if (!nearest || km < nearest.km) nearest = { place, km };
  }
  return nearest;
}
