import { costLookups, type CostSources } from "./costLookups";
import type { SheetDescription } from "./description";
import type { Addresses, Formula } from "./formula";

/** Working space at the host schools of one kind, or at all of them. */
export interface CapitalRow {
  readonly kind: string;
  readonly schools: number;
  readonly lscs: number;
  /** In m². */
  readonly area: number;
  /** In dollars. */
  readonly cost: number;
  /** Of the capital budget after this kind and those before it, in dollars. */
  readonly left: number;
}

export const capitalSheet: SheetDescription<CapitalRow> = {
  table: "Capital",
  title: "Capital: working space at the schools where LSCs are based",
  purpose: "State and state-integrated schools first, then others, then all. Paid once.",
  unique: ["kind"],
  columns: [
    { key: "kind", heading: "Host schools", kind: "text", width: 28 },
    { key: "schools", heading: "Schools", kind: "whole", width: 11 },
    { key: "lscs", heading: "LSCs based there", kind: "whole", width: 10 },
    { key: "area", heading: "Space (m²)", kind: "whole", width: 11 },
    { key: "cost", heading: "Cost ($)", kind: "number", decimals: 2, width: 17 },
    {
      key: "left",
      heading: "Left of the budget ($)",
      kind: "number",
      decimals: 2,
      width: 17,
      note: "After these schools and those above. Less than 0: over the capital budget.",
    },
  ],
};

/** What the row over all host schools is called. */
export const allHosts = "All";

type Make = (at: Addresses<CapitalRow>, sources: CostSources) => string | undefined;

const addedUp =
  (key: keyof CapitalRow): Make =>
  (at) =>
    `ROUND(SUM(${at.allAbove(key)}),2)`;

const ofKind: Partial<Record<keyof CapitalRow, Make>> = {
  area: (at, sources) => `${at.cell("lscs")}*${costLookups(sources, at).amount("space")}`,
  cost: (at, sources) =>
    `ROUND(${at.cell("area")}*ROUND(${costLookups(sources, at).amount("spaceRate")},2),2)`,
  left: (at, sources) =>
    `ROUND(${costLookups(sources, at).amount("capitalBudget")}-SUM(${at.upTo("cost")}),2)`,
};

const ofAll: Partial<Record<keyof CapitalRow, Make>> = {
  schools: addedUp("schools"),
  lscs: addedUp("lscs"),
  area: addedUp("area"),
  cost: addedUp("cost"),
  left: (at, sources) =>
    `ROUND(${costLookups(sources, at).amount("capitalBudget")}-${at.cell("cost")},2)`,
};

/** The same, calculated from the Costs table. Who hosts is as placed: no formula. */
export const capitalSheetFor = (sources: CostSources): SheetDescription<CapitalRow> => ({
  ...capitalSheet,
  columns: capitalSheet.columns.map((column) => {
    const formula: Formula<CapitalRow> = (at, { kind }) =>
      (kind === allHosts ? ofAll : ofKind)[column.key]?.(at, sources);
    return { ...column, formula };
  }),
});
