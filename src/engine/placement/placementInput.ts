import type { School } from "../../domain/school";

/** What a person or a policy asks of a placement. Schools are named by number. */
export interface PlacementRules {
  /** Which schools may host. Default: every one. */
  readonly mayHost?: (school: School) => boolean;
  /** Schools that host at least so many LSCs, whatever it costs. */
  readonly lockedHosts?: ReadonlyMap<string, number>;
  /** Schools that host nobody. */
  readonly bannedHosts?: ReadonlySet<string>;
  /** Farthest straight line between a host and a school served from it, in km. Default: no limit. */
  readonly largestDistanceKm?: number;
  /** Half-days a week set by hand. The other schools share what is left. */
  readonly halfDays?: ReadonlyMap<string, number>;
  /** Employing school of LSC 1, 2, … where it is not the host. */
  readonly employers?: ReadonlyMap<number, string>;
}

/** The open schools of one cluster, in any order, and its roles. */
export interface PlacementInput {
  readonly schools: readonly School[];
  /** Whole, from 0. */
  readonly roles: number;
  readonly rules?: PlacementRules;
}
