import { mostDollars } from "../domain/money";
import type { CostParameter } from "./costParameter";

const release = "Hon Erica Stanford, release of 5 September 2025";

/** The in-school entitlement of 2026: roles on top, by a rule that is not confirmed. */
export const laterCosts: readonly CostParameter[] = [
  {
    key: "entitlementCoverage",
    group: "On top",
    name: "Coverage of the in-school entitlement",
    unit: "% of its FTTE",
    kind: "number",
    smallest: 0,
    largest: 100,
    isByDate: true,
    mayBeBlank: true,
    standard: [
      {
        value: null,
        basis: {
          assumption: `Off. About 60 % of every region in 2026, 80 % in 2027 and 100 % in 2028 were announced (${release}); of what, and from which day, was not.`,
        },
      },
    ],
    meaning:
      "Part of the entitlement that is reached from the day under From; a row for each. Blank: it is not costed. Unconfirmed.",
  },
  {
    key: "entitlementStudents",
    group: "On top",
    name: "Years 1–8 students for one FTTE",
    unit: "students",
    kind: "whole",
    smallest: 1,
    largest: 1_000_000,
    standard: [
      {
        value: 500,
        basis: {
          assumption: "Unconfirmed: fits the FTTE that were seen (0.79, 0.47, 0.2), no more.",
        },
      },
    ],
    meaning: "A school's entitlement is its students in Years 1 to 8 divided by this number.",
  },
  {
    key: "entitlementLeast",
    group: "On top",
    name: "Least entitlement of a school",
    unit: "FTTE",
    kind: "number",
    smallest: 0,
    largest: 10,
    standard: [
      { value: 0.2, basis: { assumption: "Unconfirmed: the smallest FTTE that was seen." } },
    ],
    meaning: "A school with students in Years 1 to 8 gets at least this; to the hundredth.",
  },
  {
    key: "entitlementBudget",
    group: "On top",
    name: "Funding of the in-school entitlement",
    unit: "$ for all years",
    kind: "number",
    smallest: 0,
    largest: mostDollars,
    standard: [{ value: 192_000_000, basis: { source: release } }],
    meaning: "Budget 2025; money of its own, beside the operating budget.",
  },
];
