import type { Day } from "../domain/day";
import type { Cost } from "../engine/money/costOf";
import type { Capital } from "../engine/money/capital";
import type { Tranche } from "../engine/money/costs";
import type { Headroom } from "../engine/money/headroom";

/** What holds for one run in place of what the workbook says. */
export interface CostRun {
  /** Operating budget as one sum for all years, in whole cents. */
  readonly budget?: number;
  readonly start?: Day;
  readonly roles?: number;
}

/** What the roles of a workbook cost, and what the money buys. All amounts in whole cents. */
export interface Costing {
  readonly roles: number;
  /** Day on which the first of them start. */
  readonly start: Day;
  /** The roles by the day on which they start, earliest first; undefined where all start on one. */
  readonly tranches?: readonly Tranche[];
  readonly cost: Cost;
  readonly headroom: Headroom;
  /** The largest number of roles that fits; undefined where roles cost nothing. */
  readonly affordable: number | undefined;
  /** What one role more costs over all years. */
  readonly nextRole: number;
  /** Undefined where the workbook has no placement. */
  readonly capital: Capital | undefined;
  /** LSCs on the Travel sheet whose way is known; undefined where a way was assumed. */
  readonly travelOf: number | undefined;
  /** Kilometres a year that a role goes on average. */
  readonly kmPerRole: number;
  /** Names of the amounts that are 0, so that nobody thinks they are in the cost. */
  readonly nothingFor: readonly string[];
  /** What held for this run alone. */
  readonly forThisRun: CostRun;
}
