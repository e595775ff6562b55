import type { Day } from "../../domain/day";
import type { Series } from "./dated";

/** The lines of what roles cost, in the order in which they are shown. */
export const costLines = [
  "salary",
  "onCosts",
  "relief",
  "travel",
  "networking",
  "induction",
  "oneOff",
] as const;
export type CostLine = (typeof costLines)[number];

/** Everything a role costs. Prices in whole cents, shares in hundredths of a per cent. */
export interface Costs {
  /** Salary a year of each step of the scale that is known. */
  readonly salary: ReadonlyMap<number, Series>;
  /** Step of the scale on which LSCs start. */
  readonly firstStep: number;
  /** Step they do not go beyond. */
  readonly lastStep: number;
  /** Whether they go up a step on each anniversary of their start. */
  readonly progresses: boolean;
  /** Of the salary. */
  readonly onCosts: Series;
  /** A role and year. */
  readonly relief: Series;
  readonly networking: Series;
  /** A role, once, when it starts. */
  readonly induction: Series;
  readonly oneOff: Series;
  readonly travel: TravelCosts;
  /** Increases of the salary, and of all other prices. */
  readonly settlements: Series;
  readonly inflation: Series;
}

/** What travel costs, by the way that so many roles go in a year. */
export interface TravelCosts {
  /** Roles whose way is given; at least 1. Other numbers of roles go as far in proportion. */
  readonly roles: number;
  /** Metres a year of all of them together, at the first rate and beyond it. */
  readonly metres: number;
  readonly metresBeyond: number;
  /** A kilometre. */
  readonly rate: Series;
  readonly rateBeyond: Series;
}

/** Roles that start on the same day. */
export interface Tranche {
  /** Full-time equivalents; to the hundredth of one. */
  readonly roles: number;
  readonly start: Day;
}
