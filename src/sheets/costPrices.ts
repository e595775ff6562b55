import type { Day } from "../domain/day";
import { salarySteps, type CostKey } from "../parameters/costParameter";
import { costLookups, type CostLookups, type CostSources } from "./costLookups";
import type { Column, SheetDescription } from "./description";
import type { Addresses } from "./formula";

/** What raises a price that is older. */
type Increase = "settlements" | "inflation";

/** An input that is a price by date. */
export interface PricedInput {
  readonly key: PriceKey;
  readonly heading: string;
  readonly raisedBy?: Increase;
}

export type PriceKey = Extract<
  CostKey,
  | `salary ${number}`
  | "onCosts"
  | "relief"
  | "networking"
  | "induction"
  | "oneOff"
  | "kmRate"
  | "kmRateBeyond"
>;

/** What the column with the salaries of a step is called. */
export const salaryHeading = (step: string | number): string => `Salary of step ${step} ($)`;

/** The prices of a costing, in the order of their columns. */
export const pricedInputs: readonly PricedInput[] = [
  ...salarySteps.map((step): PricedInput => ({
    key: `salary ${step}`,
    heading: salaryHeading(step),
    raisedBy: "settlements",
  })),
  { key: "onCosts", heading: "On-costs (%)" },
  { key: "relief", heading: "Relief ($)", raisedBy: "inflation" },
  { key: "networking", heading: "Networking ($)", raisedBy: "inflation" },
  { key: "induction", heading: "Induction ($)", raisedBy: "inflation" },
  { key: "oneOff", heading: "Other at the start ($)", raisedBy: "inflation" },
  { key: "kmRate", heading: "Kilometre rate ($)", raisedBy: "inflation" },
  { key: "kmRateBeyond", heading: "Kilometre rate beyond ($)", raisedBy: "inflation" },
];

/** The prices as they stand from a day on, in dollars and per cent; a row without a day is room. */
export type PriceRow = { readonly from?: Day } & Partial<Record<PriceKey, number>>;

/** Stands for the beginning: from here on amounts hold that have no day. */
export const beginning: Day = "1901-01-01";
const beginningSerial = 367;

type At = Addresses<PriceRow>;

/** The next day on the Costs sheet after that of the row above. */
function nextDay({ from }: CostLookups, at: At): string {
  const above = at.above("from");
  const next = `SMALL(${from},COUNTIF(${from},"<="&${above})+1)`;
  return `IF(${above}="","",IF(COUNTIF(${from},">"&${above})=0,"",${next}))`;
}

/** The amount that begins on the day, else the one above, raised and rounded to the cent. */
function price(look: CostLookups, at: At, { key, raisedBy }: PricedInput): string {
  const day = at.cell("from");
  const begins = `IF(${day}=${beginningSerial},"",${day})`;
  const above = `N(${at.above(key)})`;
  const raise = raisedBy && `ROUND(10000+100*${look.sumOn(raisedBy, begins)},0)`;
  const older = raise ? `ROUND(ROUND(100*${above},0)*${raise}/10000,0)/100` : above;
  const newer = `ROUND(${look.sumOn(key, begins)},2)`;
  return `IF(${day}="","",IF(${look.countOn(key, begins)}>0,${newer},${older}))`;
}

const columns: readonly Column<PriceRow>[] = [
  {
    key: "from",
    heading: "From",
    kind: "day",
    mayBeBlank: true,
    width: 13,
    note: "Every day that stands under From on the Costs sheet, in order. The first row is for amounts without a day.",
  },
  ...pricedInputs.map(({ key, heading, raisedBy }): Column<PriceRow> => ({
    key,
    heading,
    kind: "number",
    decimals: 2,
    mayBeBlank: true,
    width: heading.startsWith("Salary") ? 12 : 15,
    note: raisedBy
      ? `The amount of the Costs sheet that begins on the day; else the one above, raised by the ${raisedBy === "settlements" ? "pay settlement" : "price increase"} of the day and rounded to the cent.`
      : "The amount of the Costs sheet that begins on the day; else the one above.",
  })),
];

export const costPricesSheet: SheetDescription<PriceRow> = {
  table: "CostPrices",
  title: "Prices of the costing: what holds from each day on",
  purpose:
    "One row for each day of the Costs sheet, with all prices as they stand from then on. Blank rows are room for more days.",
  columns,
};

/** The same, calculated from the Costs table. */
export const costPricesSheetFor = (sources: CostSources): SheetDescription<PriceRow> => ({
  ...costPricesSheet,
  columns: columns.map((column): Column<PriceRow> => {
    const input = pricedInputs.find(({ key }) => key === column.key);
    return {
      ...column,
      formula: (at, { from }) => {
        const look = costLookups(sources, at);
        if (input) return price(look, at, input);
        return from === beginning ? undefined : nextDay(look, at);
      },
    };
  }),
});
