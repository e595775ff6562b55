import { compareClusterNumbers } from "../domain/cluster";
import type { Decision } from "../engine/allocate";

/** Sorts decisions by order of service; those not ranked come last, those with roles before others. */
export function inOrderOfService(a: Decision, b: Decision): number {
  const place = (a.place ?? Infinity) - (b.place ?? Infinity);
  if (a.place !== undefined || b.place !== undefined) return place;
  return b.roles - a.roles || compareClusterNumbers(a.cluster.number, b.cluster.number);
}
