import type { Day } from "../../domain/day";
import type { YearLevels } from "../../domain/yearLevels";
import type { Tranche } from "./costs";
import type { Series } from "./dated";
import { wholePerCent } from "./dated";

/** By which rule a school is entitled to a part of a role. Unconfirmed: it was never published. */
export interface EntitlementRule {
  /** Students in Years 1 to 8 for one full-time teacher equivalent (FTTE). */
  readonly studentsPerFtte: number;
  /** Least a school with such students gets, in hundredths of an FTTE. */
  readonly least: number;
}

/**
 * What a school is entitled to, in hundredths of an FTTE: its Years 1 to 8 students ÷ students per
 * FTTE, to the nearest hundredth (a half goes up), but at least the least; 0 without such students.
 * Its students are taken as spread evenly over its year levels. Exact.
 */
export function entitlementOf(
  students: number,
  { yearsOneToEight, all }: YearLevels,
  { studentsPerFtte, least }: EntitlementRule,
): number {
  const counted = students * yearsOneToEight;
  if (counted === 0) return 0;
  const over = all * studentsPerFtte;
  return Math.max(least, Math.floor((200 * counted + over) / (2 * over)));
}

/** From a day on which coverage is smaller than before; undefined where there is none. */
export const coverageFallsOn = (coverage: Series): Day | undefined =>
  coverage.find(({ value }, index) => index > 0 && value < coverage[index - 1]!.value)?.from;

/**
 * The tranches in which an entitlement is reached: at each day as much as then is covered and was
 * not before, to the hundredth of an FTTE.
 * @param hundredths of an FTTE, of all schools together
 * @param coverage hundredths of a per cent of it, earliest first and never falling
 */
export function coverageTranches(hundredths: number, coverage: Series): Tranche[] {
  let before = 0;
  return coverage.map(({ from, value }) => {
    const covered = Math.round((hundredths * value) / wholePerCent);
    const roles = (covered - before) / 100;
    before = covered;
    return { start: from, roles };
  });
}
