import { mostDollars } from "../domain/money";
import { announcement } from "./basis";
import { salarySteps, type CostParameter, type StandardAmount } from "./costParameter";

const payScale = "Unified base salary scale, teachers' collective agreements 2019–2022";

const official = (value: number, from: string): StandardAmount => ({
  value,
  from,
  basis: { source: payScale },
});

/** Base salaries that are known, by step. */
const knownSalaries: Partial<Record<number, readonly StandardAmount[]>> = {
  9: [
    official(75_200, "2019-07-01"),
    official(77_100, "2020-07-01"),
    official(79_413, "2021-07-01"),
  ],
  11: [official(90_000, "2021-07-01")],
};

/** Over which years, and from when. */
export const timeCosts: readonly CostParameter[] = [
  {
    key: "firstFiscalYear",
    group: "Time",
    name: "First fiscal year ends in June",
    unit: "year",
    kind: "whole",
    smallest: 2000,
    largest: 2100,
    standard: [
      { value: 2020, basis: { derived: `Roles start in January 2020 (${announcement})` } },
    ],
    meaning: "Fiscal years run from 1 July to 30 June; this is the first that is costed.",
  },
  {
    key: "fiscalYears",
    group: "Time",
    name: "Fiscal years",
    unit: "years",
    kind: "whole",
    smallest: 1,
    largest: 20,
    standard: [{ value: 4, basis: { source: announcement } }],
    meaning: "How many fiscal years are costed, and the budget is for.",
  },
  {
    key: "start",
    group: "Time",
    name: "Start of the roles",
    unit: "date",
    kind: "day",
    standard: [
      {
        value: "2020-01-27",
        basis: {
          assumption: "January 2020 was announced, without a day. This is its last Monday.",
        },
      },
    ],
    meaning:
      'All roles are paid from this day on; the first year is costed by its days. For several starts add rows "Roles of a tranche".',
  },
  {
    key: "tranches",
    group: "Time",
    name: "Roles of a tranche",
    unit: "roles",
    kind: "whole",
    smallest: 0,
    largest: 1_000_000,
    isByDate: true,
    mayBeBlank: true,
    standard: [],
    meaning:
      "Roles that start on the day under From, in place of one start for all. The last tranche takes the rest.",
  },
];

/** What LSCs are paid. */
export const payCosts: readonly CostParameter[] = [
  {
    key: "firstStep",
    group: "Pay",
    name: "Salary step at the start",
    unit: "step",
    kind: "whole",
    smallest: 1,
    largest: 11,
    standard: [
      {
        value: 9,
        basis: {
          assumption:
            "Not published. Of the steps whose pay is known here it is the only one for all years.",
        },
      },
    ],
    meaning: "Step of the salary scale on which every LSC starts.",
  },
  {
    key: "progresses",
    group: "Pay",
    name: "A step up each year",
    unit: "choice",
    kind: "yesNo",
    standard: [
      {
        value: false,
        basis: { assumption: "Off, as the pay of the steps in between is not known here." },
      },
    ],
    meaning: "Whether LSCs go up a step on each anniversary of their start.",
  },
  {
    key: "lastStep",
    group: "Pay",
    name: "Last salary step",
    unit: "step",
    kind: "whole",
    smallest: 1,
    largest: 11,
    standard: [{ value: 11, basis: { assumption: "The highest step whose pay is known here." } }],
    meaning: "Nobody goes up beyond it.",
  },
  ...salarySteps.map((step): CostParameter => ({
    key: `salary ${step}`,
    group: "Pay",
    name: `Salary of step ${step}`,
    unit: "$ a year",
    kind: "number",
    smallest: 0,
    largest: mostDollars,
    isByDate: true,
    standard: knownSalaries[step] ?? [],
    meaning: "Base salary of a role for a year, from that day on.",
  })),
  {
    key: "settlements",
    group: "Pay",
    name: "Pay settlement",
    unit: "%",
    kind: "number",
    smallest: 0,
    largest: 100,
    isByDate: true,
    mayBeBlank: true,
    standard: [
      {
        value: null,
        basis: { assumption: "None is assumed; known pay rises are in the salaries." },
      },
    ],
    meaning: "Raises salaries that are older than it, from that day on.",
  },
  {
    key: "onCosts",
    group: "Pay",
    name: "On-costs",
    unit: "% of salary",
    kind: "number",
    smallest: 0,
    largest: 100,
    isByDate: true,
    standard: [
      {
        value: 3,
        from: "2019-07-01",
        basis: {
          assumption:
            "An employer's least contribution to KiwiSaver. Levies and others are not in it.",
        },
      },
    ],
    meaning: "What the employer pays on top of the salary.",
  },
];
