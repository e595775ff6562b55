import type { School } from "../../domain/school";

/**
 * What a person or a policy asks of a placement: plain data, so that it can be sent to a worker.
 * Schools are named by number.
 */
export interface PlacementRules {
  /** Schools that host at least so many LSCs, whatever it costs. */
  readonly lockedHosts?: ReadonlyMap<string, number>;
  /** Schools that host nobody, each with why, after a colon: "a private school". */
  readonly bannedHosts?: ReadonlyMap<string, string>;
  /** Farthest straight line between a host and a school served from it, in km. Default: no limit. */
  readonly largestDistanceKm?: number;
  /** Half-days a week set by hand. The other schools share what is left. */
  readonly halfDays?: ReadonlyMap<string, number>;
  /** By host school, the school that employs all LSCs based there, where it is not the host. */
  readonly employers?: ReadonlyMap<string, string>;
}

/** The open schools of one cluster, in any order, and its roles. */
export interface PlacementInput {
  readonly schools: readonly School[];
  /** Whole, from 0. */
  readonly roles: number;
  readonly rules?: PlacementRules;
}
