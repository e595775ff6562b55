import { salarySteps } from "../parameters/costParameter";
import {
  costLookups,
  dateOf,
  firstDay,
  lastDay,
  type CostLookups,
  type CostSources,
} from "./costLookups";
import { costPricesSheet, type PriceKey } from "./costPrices";
import { costWorkingsSheet, nothingYet, workingColumns, type WorkingRow } from "./costWorkings";
import type { SheetDescription } from "./description";
import type { Addresses, TableAddresses } from "./formula";

/** What the formulas of a row are made of. */
interface Making {
  readonly at: Addresses<WorkingRow>;
  readonly sources: CostSources;
  readonly look: CostLookups;
  readonly prices: TableAddresses;
  readonly row: WorkingRow;
}

type Make = (making: Making) => string;

/** The workings, calculated from the Costs table and the prices. */
export const costWorkingsSheetFor = (sources: CostSources): SheetDescription<WorkingRow> => ({
  ...costWorkingsSheet,
  columns: workingColumns.map((column) => ({
    ...column,
    formula: (at, row) => {
      const making = {
        at,
        sources,
        look: costLookups(sources, at),
        prices: at.table(costPricesSheet.table),
        row,
      };
      if (column.key === "tranche") return undefined;
      if (column.key === "from") return from(making);
      const nothing = isMultiplied(column.key) ? "0" : `""`;
      return `IF(${at.cell("from")}="",${nothing},${formulas[column.key](making)})`;
    },
  })),
});

/** Whether the Cost sheet multiplies a column: LibreOffice multiplies no texts, not even blank ones. */
const isMultiplied = (key: keyof WorkingRow): boolean => key in nothingYet;

/** The day as it stands on the Costs sheet, or as it is given. */
function startDay({ look, row: { given } }: Making): string {
  return given.start === undefined ? look.amount("start") : dateOf(given.start);
}

/** The first row of a tranche begins with it, any other after the row above. */
function from(making: Making): string {
  const { at, look } = making;
  const [start, end, above] = [startDay(making), lastDay(look), at.above("to")];
  const first = `IF(${start}>${end},"",MAX(${start},${firstDay(look)}))`;
  const next = `IF(${above}="","",IF(${above}>=${end},"",${above}+1))`;
  return `IF(${at.above("tranche")}=${at.cell("tranche")},${next},${first})`;
}

const isUp = ({ look }: Making): string => look.is("progresses", "Yes");

/** The anniversary of the start in the year of From; of 29 February it is 1 March, as Excel counts. */
function anniversary({ at }: Making, later = ""): string {
  const start = at.cell("start");
  return `DATE(YEAR(${at.cell("from")})${later},MONTH(${start}),DAY(${start}))`;
}

/** The year in which the fiscal year of From ends: 184 days are July to December. */
const endYear = ({ at }: Making): string => `YEAR(${at.cell("from")}+184)`;

/** The last day before something changes. */
function to(making: Making): string {
  const day = making.at.cell("from");
  const dates = making.prices.column("from");
  const next = `SMALL(${dates},COUNTIF(${dates},"<="&${day})+1)-1`;
  const price = `IF(COUNTIF(${dates},">"&${day})=0,${day}+366,${next})`;
  const year = anniversary(making, `+IF(${anniversary(making)}<=${day},1,0)`);
  return `MIN(DATE(${endYear(making)},6,30),${price},IF(${isUp(making)},${year}-1,${day}+366))`;
}

function step(making: Making): string {
  const { at, look } = making;
  const [day, start, first] = [at.cell("from"), at.cell("start"), look.amount("firstStep")];
  const passed = `YEAR(${day})-YEAR(${start})-IF(${anniversary(making)}>${day},1,0)`;
  const reached = `MAX(${first},MIN(${look.amount("lastStep")},${first}+${passed}))`;
  return `IF(${isUp(making)},${reached},${first})`;
}

/** The one price of the row of CostPrices that holds. */
const price =
  (key: PriceKey): Make =>
  ({ at, prices }) =>
    `SUMIFS(${prices.column(key)},${prices.column("from")},${at.cell("pricesOf")})`;

const salary: Make = (making) =>
  `CHOOSE(${making.at.cell("step")},${salarySteps.map((each) => price(`salary ${each}`)(making)).join(",")})`;

/** Kilometres a year beyond the limit of the first rate, which holds for each LSC. */
function beyondOf({ sources, look }: Making): string {
  const limit = look.amount("kmAtRate");
  const ways = sources.kmPerYear;
  if (ways === undefined) return `MAX(0,${look.amount("kmPerRole")}-${limit})`;
  return `SUMPRODUCT((ROUND(${ways},3)>${limit})*(ROUND(${ways},3)-${limit}))`;
}

/** All kilometres a year of those whose way is known, or of one role. */
const allOf = ({ sources: { kmPerYear }, look }: Making): string =>
  kmPerYear === undefined ? look.amount("kmPerRole") : `SUMPRODUCT(ROUND(${kmPerYear},3))`;

/** Kilometres in proportion to the roles. */
const ofRoles = (km: string, { at, sources: { kmPerYear } }: Making): string => {
  const roles = at.cell("roles");
  return kmPerYear === undefined ? `${km}*${roles}` : `ROUND(${km},3)*${roles}/COUNT(${kmPerYear})`;
};

const formulas: Readonly<Record<Exclude<keyof WorkingRow, "given" | "tranche" | "from">, Make>> = {
  to,
  year: (making) => `(${endYear(making)}-1)&"/"&RIGHT(${endYear(making)},2)`,
  days: ({ at }) => `${at.cell("to")}-${at.cell("from")}+1`,
  yearDays: (making) => `DATE(${endYear(making)},7,1)-DATE(${endYear(making)}-1,7,1)`,
  start: startDay,
  roles: ({ sources, row: { given } }) => String(given.roles ?? `SUM(${sources.roles})`),
  step,
  pricesOf: ({ at, prices }) =>
    `SMALL(${prices.column("from")},COUNTIF(${prices.column("from")},"<="&${at.cell("from")}))`,
  salary,
  onCosts: price("onCosts"),
  relief: price("relief"),
  networking: price("networking"),
  km: (making) => ofRoles(`(${allOf(making)}-${beyondOf(making)})`, making),
  kmRate: price("kmRate"),
  kmBeyond: (making) => ofRoles(beyondOf(making), making),
  kmRateBeyond: price("kmRateBeyond"),
  starting: ({ at }) => `IF(${at.cell("from")}=${at.cell("start")},${at.cell("roles")},0)`,
  induction: price("induction"),
  oneOff: price("oneOff"),
};
