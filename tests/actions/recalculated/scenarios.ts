import { salarySteps } from "../../../src/parameters/costParameter";
import type { Scenario } from "./costBook";

const settlements = {
  changed: {
    Relief: 1234.57,
    Networking: 345.67,
    Induction: 999.99,
    "Other cost at the start": 77.77,
  },
  added: [
    ["Pay settlement", "2021-01-01", 2.5],
    ["Pay settlement", "2022-04-15", 1.25],
    ["Price increase", "2020-10-01", 3.3],
    ["Price increase", "2021-10-01", 2.05],
  ],
} as const satisfies Scenario;

/** What a role is paid on each step that has no pay yet. */
const allSteps = salarySteps
  .filter((step) => step !== 9 && step !== 11)
  .map((step) => [`Salary of step ${step}`, "2019-07-01", 50_000.01 + 2_345.67 * step] as const);

const budgets = [2019, 2020, 2021, 2022].map(
  (year, index) =>
    ["Operating budget of a year", `${year}-07-01`, 20e6 + index * 11e6 + 0.37] as const,
);

const tranches = [
  ["Roles of a tranche", "2020-02-01", 100],
  ["Roles of a tranche", "2021-02-03", 523],
] as const;

/** Workbooks with the years of the standard, by what is special in them. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  "the standard amounts": {},
  "settlements and price increases": settlements,
  "progression from 29 February": {
    roles: [7],
    changed: {
      "A step up each year": true,
      "Start of the roles": "2020-02-29",
      "Salary step at the start": 1,
    },
    added: [
      ...allSteps,
      ["Salary of step 9", "2022-01-05", 90_123.45],
      ["Pay settlement", "2021-03-03", 1.99],
    ],
  },
  "half of a leap year, odd cents": {
    roles: [3],
    changed: { "Start of the roles": "2019-12-31" },
    added: [["Salary of step 9", "2019-09-01", 80_001.01]],
  },
  "budgets by year, carried forward": {
    changed: { "Operating budget holds": "By year, carried forward" },
    added: budgets,
  },
  "budgets by year, from days within it": {
    changed: { "Operating budget holds": "By year" },
    added: budgets.map(
      ([input, from, value]) => [input, from.replace("07-01", "11-11"), value] as const,
    ),
  },
  "amounts without a day, a start before the years": {
    roles: [1, 0, 12],
    without: ["Kilometre rate"],
    changed: { "Start of the roles": "2018-05-06", "On-costs": 9.45 },
    added: [
      ["Kilometre rate", undefined, 0.815],
      ["Kilometre rate", "2021-12-31", 0.95],
      ["Price increase", "2021-01-01", 7.77],
    ],
  },
  "a start after two years": { changed: { "Start of the roles": "2021-07-01", Induction: 1500.5 } },
  "ways of a Travel sheet, and hosts": {
    roles: [4, 2],
    kmPerYear: [790.4328, 12_345.6789, undefined, 14_000, 20_000.005, 3.3335],
    hosted: [4, 2],
    changed: { "Kilometre rate beyond": 0.31, "Price of working space": 10_165.865 },
  },
  "roles in two tranches": { added: tranches },
  "one role, as far as the limit": {
    roles: [1],
    changed: { "Travel of a role without a placement": 20_001 },
  },
};
