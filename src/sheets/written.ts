import { impossible } from "../domain/impossible";
import type { Row } from "./row";
import { excelSerialOf } from "../domain/day";
import type { Column } from "./description";

/** What stands in a cell: days have become serial numbers, yes and no have become words. */
export type Written = string | number | undefined;

/** A row's value in a column, as it is written. */
export function written(column: Column<Row>, value: unknown): Written {
  if ((value ?? "") === "") return undefined;
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (column.kind === "day") return serialOrText(String(value));
  if (column.kind === "identifier") return identifier(String(value));
  if (typeof value === "string") return value;
  if (typeof value !== "number") return impossible(`a ${typeof value} in ${column.heading}`);
  return Number.isFinite(value) ? value : undefined;
}

/** A day as a serial number; what is no day stays as it is, so a person can see and mend it. */
function serialOrText(day: string): Written {
  const serial = excelSerialOf(day);
  return Number.isFinite(serial) ? serial : day;
}

/** A number that Excel holds exactly, to the digit; else the text. `007` stays `007`. */
const identifier = (text: string): Written =>
  /^(0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;

/** What Excel would take for a formula. */
export const looksLikeFormula = (value: Written): boolean =>
  typeof value === "string" && /^[=+\-@]/.test(value);
