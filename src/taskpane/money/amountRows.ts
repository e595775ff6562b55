import type { CostTables } from "../../actions/readCostTables";
import { dayOf, dayOfExcelSerial, describeDay } from "../../domain/day";
import { plainText } from "../../domain/plainText";
import type { Place } from "../../domain/problem";
import { numberText } from "../../domain/wording";
import type { CostKey } from "../../parameters/costParameter";
import { costParameters } from "../../parameters/costParameters";
import { costsContent, type CostsRow } from "../../sheets/costs";

/** An amount of the costing with where it comes from and where it stands. */
export interface AmountRow {
  readonly row: CostsRow;
  /** Undefined where there is no Costs sheet. */
  readonly place: Place | undefined;
}

/** Every amount of the Costs sheet; of a new one where there is none. */
export const amountRows = ({ costs }: Pick<CostTables, "costs">): AmountRow[] =>
  costs
    ? costs.rows.map((row, index) => ({
        row,
        place: { sheet: costs.sheet, row: costs.rowNumbers[index]!, column: "Value" },
      }))
    : costsContent([]).rows.map((row) => ({ row, place: undefined }));

/** The first amount of an input. */
export function amountRow(rows: readonly AmountRow[], key: CostKey): AmountRow | undefined {
  const name = plainText(costParameters.find((each) => each.key === key)!.name);
  return rows.find(({ row }) => plainText(row.input) === name);
}

const days: ReadonlySet<string> = new Set(
  costParameters.flatMap(({ kind, name }) => (kind === "day" ? [plainText(name)] : [])),
);

/** The amount as a person reads it: `$75,200 a year`, `3 % of salary`, `27 Jan 2020`. */
export function amountInWords({ input, value, unit }: CostsRow): string {
  if (value === undefined) return "none";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (days.has(plainText(input))) return dayInWords(value);
  return typeof value === "number" ? numberInWords(value, unit ?? "") : value;
}

function numberInWords(value: number, unit: string): string {
  // A year and a step are names, not amounts.
  if (unit === "year" || unit === "step") return String(value);
  const number = numberText(value, Number.isInteger(value) ? 0 : 2);
  return unit.startsWith("$") ? `$${number}${unit.slice(1)}` : `${number} ${unit}`;
}

function dayInWords(value: string | number): string {
  const day = typeof value === "number" ? dayOfExcelSerial(value) : dayOf(value);
  return day === undefined ? String(value) : describeDay(day);
}
