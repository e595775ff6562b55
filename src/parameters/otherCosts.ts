import { mostDollars } from "../domain/money";
import type { CostParameter } from "./costParameter";

const kilometreRates =
  "Inland Revenue's kilometre rates 2018–2019, petrol. What the travel grant pays was not published.";

/** An amount in dollars by date that nobody published. */
const notPublished = ({
  assumption,
  ...named
}: Pick<CostParameter, "key" | "name" | "unit" | "meaning"> & {
  readonly assumption: string;
}): CostParameter => ({
  ...named,
  group: "Other",
  kind: "number",
  smallest: 0,
  largest: mostDollars,
  isByDate: true,
  standard: [{ value: 0, from: "2019-07-01", basis: { assumption } }],
});

const perYear = "$ a role and year";
const once = "$ a role, once";

/** What roles cost besides pay. */
export const otherCosts: readonly CostParameter[] = [
  notPublished({
    key: "relief",
    name: "Relief",
    unit: perYear,
    meaning: "Teachers in place of an LSC who is away.",
    assumption: "Left at 0: an LSC has no class that would need another teacher.",
  }),
  notPublished({
    key: "networking",
    name: "Networking",
    unit: perYear,
    meaning: "What LSCs need to meet and learn together.",
    assumption: "Left at 0: the amount of the networking grant was not published.",
  }),
  notPublished({
    key: "induction",
    name: "Induction",
    unit: once,
    meaning: "What a new role needs when it starts, in the year of its start.",
    assumption: "Left at 0: no amount was published.",
  }),
  notPublished({
    key: "oneOff",
    name: "Other cost at the start",
    unit: once,
    meaning: "Any other cost of a new role, in the year of its start.",
    assumption: "Left at 0: no amount was published.",
  }),
  {
    key: "kmRate",
    group: "Travel",
    name: "Kilometre rate",
    unit: "$ a km",
    kind: "number",
    smallest: 0,
    largest: 1000,
    isByDate: true,
    standard: [{ value: 0.79, from: "2019-03-31", basis: { assumption: kilometreRates } }],
    meaning: "What a kilometre costs, up to the limit.",
  },
  {
    key: "kmAtRate",
    group: "Travel",
    name: "Kilometres at that rate",
    unit: "km a year",
    kind: "whole",
    smallest: 0,
    largest: 1_000_000,
    standard: [{ value: 14_000, basis: { assumption: kilometreRates } }],
    meaning: "The limit for one LSC and year.",
  },
  {
    key: "kmRateBeyond",
    group: "Travel",
    name: "Kilometre rate beyond",
    unit: "$ a km",
    kind: "number",
    smallest: 0,
    largest: 1000,
    isByDate: true,
    standard: [{ value: 0.3, from: "2019-03-31", basis: { assumption: kilometreRates } }],
    meaning: "What a kilometre beyond the limit costs.",
  },
  {
    key: "kmPerRole",
    group: "Travel",
    name: "Travel of a role without a placement",
    unit: "km a year",
    kind: "whole",
    smallest: 0,
    largest: 1_000_000,
    standard: [
      {
        value: 800,
        basis: {
          assumption:
            "About what placing the constructed example comes to: 790 km in straight lines.",
        },
      },
    ],
    meaning: "Used where the workbook has no Travel sheet; else the kilometres that stand there.",
  },
  {
    key: "inflation",
    group: "Other",
    name: "Price increase",
    unit: "%",
    kind: "number",
    smallest: 0,
    largest: 100,
    isByDate: true,
    mayBeBlank: true,
    standard: [
      {
        value: null,
        basis: { assumption: "None is assumed: costs are in prices of their dates." },
      },
    ],
    meaning: "Raises all prices but pay that are older than it, from that day on.",
  },
];
