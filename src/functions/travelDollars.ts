import { travelWay } from "../actions/travelWay";
import { travelCents, type TravelRates } from "../engine/money/travelCents";

/** What a kilometre costs, by how far an LSC goes in a year. */
export interface TravelPrice extends TravelRates {
  /** Kilometres a year of one LSC at the first rate. */
  readonly limit: number;
}

/**
 * Dollars a year for each LSC; undefined where its way is not known. The others add up to what they
 * cost together, to the cent.
 * @param kmPerYear one for each LSC
 */
export function travelDollars(
  kmPerYear: readonly (number | undefined)[],
  { limit, ...rates }: TravelPrice,
): (number | undefined)[] {
  const known = kmPerYear.filter((km) => km !== undefined);
  const cents = travelCents(
    known.map((km) => travelWay([km], limit)),
    rates,
  );
  let next = 0;
  return kmPerYear.map((km) => (km === undefined ? undefined : cents[next++]! / 100));
}
