import type { WhatIfKey } from "../domain/whatIf";
import type { CostBasis } from "./costParameter";

/** How far an input is varied, as data: in its unit, with where the range comes from. */
export interface WhatIfRange {
  readonly key: WhatIfKey;
  readonly name: string;
  /**
   * How a change is said: in per cent of what is there; in points of a per cent; in dollars; in
   * days; or as an increase of so many per cent each fiscal year.
   */
  readonly kind: "share" | "points" | "dollars" | "days" | "rise";
  /** What dollars are for, or points of: `a role and year`. */
  readonly unit?: string;
  /** Least and most change, and the step between two positions of a slider. */
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** Where the range comes from; what part of it was published and what is assumed. */
  readonly basis: CostBasis;
}

const perYear = "a role and year";
const once = "a role, once";

/** A price that nobody published: from what it is up to a most that is assumed. */
const notPublished = (
  range: Pick<WhatIfRange, "key" | "name" | "high" | "step"> & { unit: string; why: string },
): WhatIfRange => {
  const { why, ...rest } = range;
  return { ...rest, kind: "dollars", low: -range.high, basis: { assumption: why } };
};

/** How far each input is varied, in the order in which equal ones are shown. */
export const whatIfRanges: readonly WhatIfRange[] = [
  {
    key: "salary",
    name: "Salary",
    kind: "share",
    low: -13,
    high: 13,
    step: 1,
    basis: {
      assumption:
        "13 % is what step 11 had over step 9 on 1 July 2021 ($90,000 to $79,413). That steps may be as much below is assumed.",
    },
  },
  {
    key: "settlements",
    name: "Pay settlement",
    kind: "rise",
    low: 0,
    high: 3,
    step: 0.5,
    basis: {
      assumption:
        "In the fiscal years for which no salary is known: none, up to the 3 % by which step 9 rose in 2021.",
    },
  },
  {
    key: "start",
    name: "Start of the roles",
    kind: "days",
    low: -28,
    high: 182,
    step: 7,
    basis: {
      assumption:
        "January was announced without a day: up to four weeks earlier. Posts take time to fill: up to half a year later.",
    },
  },
  {
    key: "onCosts",
    name: "On-costs",
    kind: "points",
    unit: "of salary",
    low: -3,
    high: 7,
    step: 0.5,
    basis: {
      assumption:
        "Three points less is no contribution at all. Seven more leave room for levies and other contributions, which are not known.",
    },
  },
  notPublished({
    key: "relief",
    name: "Relief",
    unit: perYear,
    high: 4000,
    step: 100,
    why: "Up to about ten days a year of a teacher at a 190th of $75,200, the salary of step 9 in 2019.",
  }),
  {
    key: "travel",
    name: "Travel",
    kind: "share",
    low: -50,
    high: 100,
    step: 5,
    basis: {
      assumption:
        "Roads are longer than straight lines, and trips may be joined: from half as far to twice as far.",
    },
  },
  notPublished({
    key: "networking",
    name: "Networking",
    unit: perYear,
    high: 2000,
    step: 100,
    why: "The grant was not published. Up to about two meetings a year with a flight and a night each.",
  }),
  notPublished({
    key: "induction",
    name: "Induction",
    unit: once,
    high: 5000,
    step: 250,
    why: "No amount was published. Up to about two weeks of courses with travel.",
  }),
  notPublished({
    key: "oneOff",
    name: "Other cost at the start",
    unit: once,
    high: 5000,
    step: 250,
    why: "No amount was published. Up to about a computer, a phone and furniture.",
  }),
  {
    key: "inflation",
    name: "Price increase",
    kind: "rise",
    low: 0,
    high: 5,
    step: 0.5,
    basis: { assumption: "Of all prices but pay: none, up to 5 % each fiscal year." },
  },
];
