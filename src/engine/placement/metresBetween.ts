import type { School } from "../../domain/school";
import { distanceKm, type Point } from "../distance";

/** Where a school is; undefined where its coordinates are not known. */
export const placeOf = ({ latitude, longitude }: School): Point | undefined =>
  latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };

/**
 * Straight line between two schools in whole metres, rounded, so that costs are whole and compare
 * exactly; undefined where one has no coordinates.
 */
export function metresBetween(a: School, b: School): number | undefined {
  const [from, to] = [placeOf(a), placeOf(b)];
  return from && to && Math.round(distanceKm(from, to) * 1000);
}
