import { allYears, costSheet, type CostRow } from "./cost";
import {
  costWaterfallSheet,
  waterfallColumns,
  type WaterfallColumn,
  type WaterfallRow,
} from "./costWaterfall";
import type { SheetDescription } from "./description";
import type { Addresses } from "./formula";
import { quoted } from "./stillToDo";

type At = Addresses<WaterfallRow>;
type Make = (at: At, row: WaterfallRow) => string | undefined;

/** The steps, calculated from the Cost sheet. */
export const costWaterfallSheetFor = (): SheetDescription<WaterfallRow> => ({
  ...costWaterfallSheet,
  columns: waterfallColumns.map((column) => ({
    ...column,
    formula: (at, row) => formulas[column.key](at, row),
  })),
});

/** What stands on the Cost sheet for all years. */
function ofAllYears(at: At, key: keyof CostRow): string {
  const cost = at.table(costSheet.table);
  return `SUMIFS(${cost.column(key)},${cost.column("year")},${quoted(allYears)})`;
}

/** The last line takes all of the cost that has no row, as a line that was 0 may no longer be. */
const amount: Make = (at, { of, takesRest }) =>
  takesRest
    ? `ROUND(${ofAllYears(at, "total")}+${at.first("amount")}-SUM(${at.allAbove("amount")}),2)`
    : ofAllYears(at, of);

const step: Make = (at, { of, takesRest, step: name }) => {
  if (of === "left") return `IF(${at.cell("amount")}<0,"Over the budget","Left")`;
  if (!takesRest) return undefined;
  const [own, rest] = [quoted(name), quoted(`${name} and other lines`)];
  return `IF(ROUND(${at.cell("amount")}-${ofAllYears(at, of)},2)=0,${own},${rest})`;
};

/** Of a line, which goes from what is left above to what is left after it. */
const ofLine =
  (make: (above: string, after: string) => string): Make =>
  (at, { of }) =>
    of === "budget" || of === "left" ? "0" : make(at.above("after"), at.cell("after"));

const formulas: Readonly<Record<WaterfallColumn["key"], Make>> = {
  step,
  amount,
  after: (at, { of }) =>
    of === "budget" || of === "left"
      ? at.cell("amount")
      : `ROUND(${at.above("after")}-${at.cell("amount")},2)`,
  base: ofLine((above, after) => `MAX(0,MIN(${above},${after}))+MIN(0,MAX(${above},${after}))`),
  budget: (at, { of }) => (of === "budget" ? at.cell("amount") : "0"),
  covered: ofLine((above, after) => `ROUND(MAX(0,${above})-MAX(0,${after}),2)`),
  over: (at, row) =>
    row.of === "left"
      ? `MIN(0,${at.cell("amount")})`
      : ofLine((above, after) => `ROUND(MIN(0,${after})-MIN(0,${above}),2)`)(at, row),
  left: (at, { of }) => (of === "left" ? `MAX(0,${at.cell("amount")})` : "0"),
  label: (at) => {
    const size = `ABS(${at.cell("amount")})`;
    const millions = `TEXT(ROUND(${size}/1000000,1),"0.0")&"m"`;
    return `${at.cell("step")}&" $"&IF(${size}>=1000000,${millions},TEXT(ROUND(${size},0),"#,##0"))`;
  },
};
