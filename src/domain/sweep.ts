/**
 * What a sensitivity run can vary, in the order in which it is shown: whole-number settings of the
 * policy by their keys, and the numbers of students themselves.
 */
export const sweepKeys = [
  "ruralShareWeight",
  "maoriPacificShareWeight",
  "maoriMediumWeight",
  "studentsWeight",
  "studentsPerRole",
  "students",
  "roles",
  "maoriMediumReference",
  "studentsReference",
  "schoolsPerRole",
  "wideSpreadKm",
  "schoolsPerRoleWide",
  "ruralUpliftPercent",
  "maoriPacificUpliftPercent",
] as const;
export type SweepKey = (typeof sweepKeys)[number];

/** A setting of the policy that can be varied. */
export type SweptSetting = Exclude<SweepKey, "students">;

/**
 * From where to where an input is varied, both ends possible: whole values of a setting; for the
 * students hundredths of a per cent of each cluster's number.
 */
export interface SweepRange {
  readonly key: SweepKey;
  readonly low: number;
  readonly high: number;
}

/** How points are spread over the ranges: at random, or evenly by Sobol's sequence. */
export const sweepWays = ["Monte Carlo", "Sobol"] as const;
export type SweepWay = (typeof sweepWays)[number];

/** Many draws at once. The same plan on the same data gives the same result. */
export interface SweepPlan {
  readonly ranges: readonly SweepRange[];
  /** How many draws; at least 1. */
  readonly draws: number;
  readonly way: SweepWay;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
}
