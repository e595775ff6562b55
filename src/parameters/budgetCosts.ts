import { mostDollars } from "../domain/money";
import { announcement } from "./basis";
import { budgetWays, type CostParameter } from "./costParameter";

const accommodationPage = "Ministry of Education, Accommodation for Learning Support Coordinators";

/** What there is to spend, and what working space costs. */
export const budgetCosts: readonly CostParameter[] = [
  {
    key: "budgetWay",
    group: "Budget",
    name: "Operating budget holds",
    unit: "choice",
    kind: "choice",
    choices: budgetWays,
    standard: [
      {
        value: "One sum for all years",
        basis: { assumption: "The split by year was not published." },
      },
    ],
    meaning:
      "One sum, or an amount for each year. Carried forward: what is left of a year may be spent in the next.",
  },
  {
    key: "budget",
    group: "Budget",
    name: "Operating budget",
    unit: "$ for all years",
    kind: "number",
    smallest: 0,
    largest: mostDollars,
    standard: [{ value: 217_000_000, basis: { source: announcement } }],
    meaning: "Used where the budget is one sum.",
  },
  {
    key: "budgetOfYear",
    group: "Budget",
    name: "Operating budget of a year",
    unit: "$",
    kind: "number",
    smallest: 0,
    largest: mostDollars,
    isByDate: true,
    mayBeBlank: true,
    standard: [{ value: null, basis: { assumption: "The split by year was not published." } }],
    meaning: "Used where the budget is by year: a row for each fiscal year, From a day within it.",
  },
  {
    key: "space",
    group: "Capital",
    name: "Working space of an LSC",
    unit: "m²",
    kind: "whole",
    smallest: 0,
    largest: 1000,
    standard: [{ value: 15, basis: { source: accommodationPage } }],
    meaning: "Paid for once, at the school where the LSC is based.",
  },
  {
    key: "spaceRate",
    group: "Capital",
    name: "Price of working space",
    unit: "$ a m²",
    kind: "number",
    smallest: 0,
    largest: 1_000_000,
    standard: [
      {
        value: 10_165.86,
        basis: {
          derived: `$95 million ÷ 623 roles ÷ 15 m², rounded down to the cent (${announcement}). So it is what the money allows, not what building costs.`,
        },
      },
    ],
    meaning: "What a square metre of working space costs.",
  },
  {
    key: "capitalBudget",
    group: "Capital",
    name: "Capital budget",
    unit: "$",
    kind: "number",
    smallest: 0,
    largest: mostDollars,
    standard: [{ value: 95_000_000, basis: { source: announcement } }],
    meaning: "What there is for working space.",
  },
];
