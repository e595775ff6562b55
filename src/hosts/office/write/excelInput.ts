import type { Written } from "../../../sheets/written";
import type { ExcelValue } from "../read/excelCell";

/** The most text a cell of Excel holds. */
const longest = 32_767;

/** Words of dates and times, which Excel reads together with figures. */
const wordsOfDates =
  /jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|am|pm|[aepdt]/gi;

/**
 * What is given to Excel so that exactly this stands in the cell. Excel reads what it is given as
 * if it were typed: a text it would take for a formula, a number, a date or anything else begins
 * with an apostrophe, which Excel takes away.
 */
export function excelInput(value: Written): ExcelValue {
  if (value === undefined) return "";
  if (typeof value === "number") return value;
  const text = value.replace(/\r\n?/g, "\n").slice(0, longest);
  return isReadAsItStands(text) ? text : `'${text.slice(0, longest - 1)}`;
}

function isReadAsItStands(text: string): boolean {
  if (/^['=+\-@#]/.test(text) || /^\s*(true|false)\s*$/i.test(text)) return false;
  return !/\d/.test(text) || /\p{L}/u.test(text.replace(wordsOfDates, ""));
}

/** Something a person had in a cell, to be given to Excel again. */
export const inputAgain = (input: ExcelValue, isFormula: boolean): ExcelValue =>
  isFormula || typeof input !== "string" ? input : excelInput(input === "" ? undefined : input);
