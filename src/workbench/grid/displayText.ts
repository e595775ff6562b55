import type { Cell } from "./Cell";

const dayZero = Date.UTC(1899, 11, 30);
const millisecondsADay = 86_400_000;

/** A value as a person sees it. Formats that are not numbers, shares or days show the value as it is. */
export function displayText(value: Cell, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const [positive = ""] = numberFormat.split(";");
  if (/[dmy]/i.test(positive.replace(/"[^"]*"/g, ""))) return dayText(value, positive);
  const digits = /^(#,##)?0(?:\.(0+))?(%)?$/.exec(positive);
  if (!digits) return String(value);
  const [, grouped, decimals = "", percent] = digits;
  const shown = (percent ? value * 100 : value).toLocaleString("en-US", {
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
    useGrouping: grouped !== undefined,
  });
  return percent ? `${shown}%` : shown;
}

function dayText(serial: number, numberFormat: string): string {
  const date = new Date(dayZero + Math.floor(serial) * millisecondsADay);
  const month = (style: "short" | "long") =>
    date.toLocaleString("en-NZ", { month: style, timeZone: "UTC" });
  const two = (number: number) => String(number).padStart(2, "0");
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    yy: two(date.getUTCFullYear() % 100),
    mmmm: month("long"),
    mmm: month("short"),
    mm: two(date.getUTCMonth() + 1),
    m: String(date.getUTCMonth() + 1),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
  };
  return numberFormat.replace(
    /yyyy|yy|m{1,4}|d{1,2}/gi,
    (part) => parts[part.toLowerCase()] ?? part,
  );
}
