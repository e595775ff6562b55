import type { School } from "../../domain/school";
import type { Coordinator } from "./coordinator";

/** What one school of the cluster gets. */
export interface PlacedSchool {
  readonly school: School;
  /** Half-days a week: 10 are one full-time LSC. 0 where it is not seen. */
  readonly halfDays: number;
  /** LSCs based there. */
  readonly hosted: number;
  /** Where its half-days come from, by number of the host school. */
  readonly from: readonly { readonly host: School; readonly halfDays: number }[];
}

/**
 * What a placement costs and how good it is. The cost is Σ 2 × straight line × half-days: **each
 * half-day at a school other than the host counts as one return trip from the host**, although two
 * half-days on one day are one trip and an LSC may go on from school to school. Trips that are
 * really needed stand with each coordinator.
 */
export interface PlacementCost {
  readonly kmPerWeek: number;
  /** No placement by the same rules costs less. */
  readonly lowerBoundKm: number;
  /** How much of the cost may be too much, at most: 0 where the placement is proved best. */
  readonly gap: number;
  readonly isProved: boolean;
  /** Who closed the gap, where it was not our own search: HiGHS. */
  readonly provedBy?: string;
  /** Parts of our own search done. */
  readonly nodes: number;
}

/** The roles of a cluster on its schools. */
export interface Placement {
  /** All schools, by number. */
  readonly schools: readonly PlacedSchool[];
  /** One for each role. */
  readonly coordinators: readonly Coordinator[];
  /** Whether no split of a host's half-days among its LSCs has fewer pairs of LSC and school. */
  readonly isFewestVisits: boolean;
  readonly cost: PlacementCost;
  /** Schools without half-days: there are fewer half-days than schools, or a person set 0. */
  readonly notSeen: readonly School[];
  /** Schools with half-days whose coordinates are not known: their trips have no price. */
  readonly withoutPlace: readonly School[];
}
