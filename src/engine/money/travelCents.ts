import { shownParts } from "./shownParts";

/** How far one LSC goes in a year, in metres: at the first kilometre rate, and beyond its limit. */
export interface LscWay {
  readonly metres: number;
  readonly metresBeyond: number;
}

/** Dollars a kilometre. */
export interface TravelRates {
  readonly rate: number;
  readonly beyond: number;
}

/**
 * What the travel of each LSC costs in a year, in whole cents. They add up to the cost of all,
 * which is rounded once; so each is less than a cent from its own exact cost.
 */
export const travelCents = (ways: readonly LscWay[], { rate, beyond }: TravelRates): number[] =>
  shownParts(
    ways.map(
      ({ metres, metresBeyond }) =>
        // Thousandths of a cent: exact for rates of whole cents.
        Math.round(metres * rate * 100) + Math.round(metresBeyond * beyond * 100),
    ),
    1000,
  );
