import { success, type Result } from "../../domain/result";
import { chooseHosts, type HostChoice } from "./chooseHosts";
import { halfDaysPerRole, type HostModel } from "./hostModel";
import { metresBetween, placeOf } from "./metresBetween";

/** A model, and which schools its rows and hosts are. */
export interface PlacementModel {
  readonly model: HostModel;
  /** Index of the school of each row; the row after the last is time that is left over. */
  readonly rowSchools: readonly number[];
  /** Index of the school of each host. */
  readonly hostSchools: readonly number[];
  /** A pair at so many metres or more is farther than the rules allow. */
  readonly tooFar: number;
}

/**
 * Makes the model of a cluster: schools with coordinates are its rows, and the half-days of those
 * without are time that is left over, to be given where there is room. O(hosts × schools).
 *
 * A pair beyond the largest distance costs more than any placement without such a pair, so it is
 * used only where there is no other way. From a host without coordinates every way counts as
 * longer than the longest, so it serves schools with coordinates only with what is left.
 */
export function placementModel(choice: HostChoice): Result<PlacementModel> {
  const { schools, halfDays, roles, rules } = choice;
  const possible = chooseHosts(choice);
  if (!possible.ok) return possible;
  const rowSchools = [...schools.keys()].filter(
    (index) => halfDays[index]! > 0 && placeOf(schools[index]!),
  );
  const needs = rowSchools.map((index) => halfDays[index]!);
  const spare = halfDaysPerRole * roles - needs.reduce((sum, each) => sum + each, 0);
  const hostSchools = possible.value.map(({ index }) => index);
  const ways = hostSchools.map((host) =>
    rowSchools.map((row) => metresBetween(schools[host]!, schools[row]!)),
  );
  const unknown = 1 + ways.flat().reduce((most: number, way = 0) => Math.max(most, way), 0);
  const tooFar = unknown * halfDaysPerRole * Math.max(1, roles);
  const largest = (rules.largestDistanceKm ?? Infinity) * 1000;
  const price = (way: number) => (way > largest ? way + tooFar : way);
  const metres = ways.flatMap((row) => [
    ...row.map((way) => (way === undefined ? unknown : price(way))),
    ...(spare > 0 ? [0] : []),
  ]);
  const halfDaysOfRows = spare > 0 ? [...needs, spare] : needs;
  const model: HostModel = {
    rows: halfDaysOfRows.length,
    hosts: hostSchools.length,
    roles,
    halfDays: Int32Array.from(halfDaysOfRows),
    metres: Float64Array.from(metres),
    fewest: Int32Array.from(possible.value, ({ fewest }) => fewest),
    most: Int32Array.from(possible.value, ({ most }) => most),
  };
  return success({ model, rowSchools, hostSchools, tooFar });
}
