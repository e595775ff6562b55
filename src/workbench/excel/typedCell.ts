import type { Cell, CellInput } from "../grid/Cell";
import { refusals } from "./protocol/refusals";

const wholeOrDecimal = /^[+-]?(?:(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const isoDay = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsADay = 86_400_000;

/**
 * What becomes of a value that an add-in writes: Excel takes a text as if it were typed, so that
 * `00123` becomes a number, unless the cell's number format is text or the text begins with `'`.
 * Null leaves the cell as it is (undefined). Throws InvalidArgument for what is no cell's value.
 */
export function typedCell(input: unknown, numberFormat: string): CellInput | undefined {
  if (input === null || input === undefined) return undefined;
  if (typeof input === "boolean" || Number.isFinite(input)) return { value: input as Cell };
  if (typeof input !== "string") throw refusals.invalidArgument();
  return typedText(input, numberFormat);
}

function typedText(input: string, numberFormat: string): CellInput {
  if (numberFormat === "@") return { value: input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { formula: input };
  return { value: read(input) };
}

/** Belief `typed days`: only `2026-02-03` is read as a day, as that holds in every locale. */
function read(text: string): string | number | boolean {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  return numberIn(text) ?? dayIn(text) ?? text;
}

function numberIn(text: string): number | undefined {
  const percent = text.endsWith("%");
  const digits = (percent ? text.slice(0, -1) : text).trim();
  if (!wholeOrDecimal.test(digits)) return undefined;
  const number = Number(digits.replaceAll(",", ""));
  return percent ? number / 100 : number;
}

function dayIn(text: string): number | undefined {
  const [year, month, day] = (isoDay.exec(text) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const time = new Date(Date.UTC(year, month - 1, day));
  const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  return exists ? (time.getTime() - dayZero) / millisecondsADay : undefined;
}
