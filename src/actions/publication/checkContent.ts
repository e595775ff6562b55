import type { SharingMethod } from "../../domain/policy";
import { allocationCheck, type AllocationCheck } from "../../engine/allocationCheck";
import type { SheetContent } from "../../sheets/description";
import type { CheckRule, CheckSheetRow } from "../../sheets/checkRule";
import { publicCheckSheetFor } from "../../sheets/publicCheck";
import { agrees } from "../../sheets/publicCheckFields";
import type { Publication } from "./publication";

/** The check of a publication: its rows with what the formulas come to. */
export function checkContent(publication: Publication): SheetContent<CheckSheetRow> {
  const { policy } = publication.allocation.input;
  const check = allocationCheck(publication.allocation);
  const rule = ruleOf(check, publication);
  const rows = check.clusters.length === 0 ? [] : checkedRows(check, rule);
  const differ = rows.filter(({ byCheck, roles }) => byCheck !== undefined && byCheck !== roles);
  const { roles, within, keptOutside, unspent, onTop } = check;
  return {
    description: publicCheckSheetFor(rule),
    lines: [howToCheck(rule), ...withoutDivisor(check, rule)],
    rows,
    fields: {
      rolesToAllocate: roles,
      within,
      keptOutside,
      available: roles - within - keptOutside,
      unspent,
      onTop,
      differ: differ.length,
      check: differ.length === 0 ? agrees : "Does not agree",
    },
  };

  function ruleOf({ way }: AllocationCheck, { allocation }: Publication): CheckRule {
    if (way === "claims") return { way, lastCluster: policy.lastCluster };
    if (way === "sum") return { way };
    const hasCap = allocation.input.policy.maximumRoles !== undefined;
    return { way, method: policy.method, hasCap };
  }
}

/** The rule in words, for people who check by hand. */
export function howToCheck(rule: CheckRule): string {
  if (rule.way === "claims")
    return `In this order each cluster's claim is taken from the roles that are left. ${rule.lastCluster === "Gets what is left" ? "The first that does not fit gets what is left; those after it get none." : "From the first that does not fit, nobody gets any."}`;
  if (rule.way === "divisor")
    return `Each weight divided by the divisor and rounded (${rule.method}) gives the roles, within fewest and most.`;
  return "The method of this policy has no divisor; the sum can be checked, and each cluster's reason says its exact share.";
}

function withoutDivisor({ clusters }: AllocationCheck, { way }: CheckRule): string[] {
  const count = clusters.filter(({ divisor }) => divisor === undefined).length;
  return way === "divisor" && count > 0
    ? [
        `Of ${count} clusters equal claims met at the last role, so no divisor tells them apart; their reasons say what settled it.`,
      ]
    : [];
}

/** What the formulas of the sheet come to, reckoned apart from the allocation itself. */
function checkedRows(check: AllocationCheck, rule: CheckRule): CheckSheetRow[] {
  const keptInAll = check.clusters.reduce((sum, { kept }) => sum + kept, 0);
  const forAll = check.roles - check.within - check.keptOutside - keptInAll;
  let before = 0;
  return check.clusters.map((cluster) => {
    const byCheck = rolesBy(rule, cluster, forAll - before);
    const row = { ...cluster, before, ...(byCheck !== undefined && { byCheck }) };
    before += cluster.claim - cluster.kept;
    return row;
  });
}

/** @param left roles that are left at its place */
function rolesBy(
  rule: CheckRule,
  { claim, kept, weight, divisor, floor, cap = Infinity }: AllocationCheck["clusters"][number],
  left: number,
): number | undefined {
  if (rule.way === "sum") return undefined;
  if (rule.way === "claims") {
    const more = claim - kept;
    if (rule.lastCluster === "Gets nothing") return kept + (more <= left ? more : 0);
    return kept + Math.max(0, Math.min(more, left));
  }
  const round = rounded[rule.method];
  return divisor === undefined || !round
    ? undefined
    : Math.max(floor, Math.min(cap, round(weight / divisor)));
}

const fromMean =
  (mean: (whole: number) => number) =>
  (quotient: number): number => {
    const whole = Math.floor(quotient);
    return quotient === 0 ? 0 : whole + (quotient >= mean(whole) ? 1 : 0);
  };

const rounded: Partial<Record<SharingMethod, (quotient: number) => number>> = {
  Webster: (quotient) => Math.floor(quotient + 0.5),
  Jefferson: Math.floor,
  Adams: Math.ceil,
  Dean: fromMean((whole) => (2 * whole * (whole + 1)) / (2 * whole + 1)),
  "Huntington-Hill": fromMean((whole) => Math.sqrt(whole * (whole + 1))),
};
