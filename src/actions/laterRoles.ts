import type { School } from "../domain/school";
import { isOpen } from "../domain/status";
import { yearLevels } from "../domain/yearLevels";
import { costOf, type Cost } from "../engine/money/costOf";
import type { Tranche } from "../engine/money/costs";
import { coverageTranches, entitlementOf } from "../engine/money/entitlement";
import type { Offer } from "../engine/money/affordable";
import type { CostAmounts } from "../sheets/readCosts";
import { centsOf, numberOf, seriesOf } from "./costsFrom";

/** Parts of roles on top of those allocated, by a rule that is not confirmed. Whole cents. */
export interface LaterRoles {
  /** Stands wherever a figure of it is shown. */
  readonly status: "Unconfirmed";
  /** Schools that are entitled to something. */
  readonly schools: number;
  /** Schools without an LSC whose year levels are not known; left out. */
  readonly unknown: number;
  /** All their entitlements, in FTTE to the hundredth. */
  readonly ftte: number;
  readonly tranches: readonly Tranche[];
  readonly cost: Cost;
  readonly budget: number;
  /** The budget less the cost. */
  readonly left: number;
}

/**
 * What the in-school entitlement of schools without an LSC comes to. They work at their own
 * school: no travel; all else costs what it does for other roles.
 * @param served numbers of the clusters with roles: their schools have an LSC
 */
export function laterRoles(
  schools: readonly School[],
  served: ReadonlySet<string>,
  amounts: CostAmounts,
  { years, costs }: Pick<Offer, "years" | "costs">,
): LaterRoles {
  const rule = {
    studentsPerFtte: numberOf(amounts, "entitlementStudents"),
    least: Math.round(numberOf(amounts, "entitlementLeast") * 100),
  };
  const without = schools.filter(
    (school) => isOpen(school) && !served.has(school.clusterNumber ?? ""),
  );
  const known = without.flatMap(({ students, type = "" }) => {
    const levels = yearLevels(type);
    return levels ? [entitlementOf(students, levels, rule)] : [];
  });
  const hundredths = known.reduce((sum, part) => sum + part, 0);
  const tranches = coverageTranches(hundredths, seriesOf(amounts, "entitlementCoverage"));
  const cost = costOf(tranches, years, { ...costs, travel: noTravel });
  const budget = centsOf(amounts, "entitlementBudget");
  return {
    status: "Unconfirmed",
    schools: known.filter((part) => part > 0).length,
    unknown: without.length - known.length,
    ftte: hundredths / 100,
    tranches,
    cost,
    budget,
    left: budget - cost.total,
  };
}

const noTravel = { roles: 1, metres: 0, metresBeyond: 0, rate: [], rateBeyond: [] };
