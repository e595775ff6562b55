/** How far roles go in a year: at the first kilometre rate, and beyond its limit. */
export interface TravelWay {
  /** Roles whose way this is; at least 1. */
  readonly roles: number;
  readonly metres: number;
  readonly metresBeyond: number;
}

/**
 * The ways of LSCs together; the limit of the first rate holds for each of them.
 * @param kmPerYear one for each LSC; at least one
 */
export function travelWay(kmPerYear: readonly number[], limitKm: number): TravelWay {
  const metres = kmPerYear.map((km) => Math.round(km * 1000));
  const within = metres.map((way) => Math.min(way, limitKm * 1000));
  const sum = (ways: readonly number[]) => ways.reduce((total, way) => total + way, 0);
  return { roles: kmPerYear.length, metres: sum(within), metresBeyond: sum(metres) - sum(within) };
}
