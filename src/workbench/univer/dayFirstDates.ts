import {
  parseBool,
  parseDate as parseDateMonthFirst,
  parseNumber as parseNumberAnew,
  parseTime as parseTimeAnew,
  type parseValue as parseValueAsItIs,
} from "numfmt";
import { refusedOnce } from "./refusedOnce";

// The package by which Univer reads and writes numbers, with dates read as they are written in New
// Zealand. The build gives it to Univer in place of the package, so that it holds for all that is
// typed, pasted or turned from text into a number. Univer asks about each text every time it draws
// it, to mark numbers that are text, which took a fifth of all its time.

export * from "numfmt";

/** Any country that writes the day first and numbers as New Zealand does. */
const dayFirst = { locale: "en_GB" };

const dateIn = refusedOnce((text) => parseDateMonthFirst(text, dayFirst));
const numberIn = refusedOnce((text) => parseNumberAnew(text));
const timeIn = refusedOnce((text) => parseTimeAnew(text));

/** A day of this year, which the package reads month first in all countries. */
const dayAndMonth = /^\s*\d{1,2}([-/])\d{1,2}\s*$/;

/** A text such as `31/12/2018` or `31/12` as a serial number and the format it was written in. */
export const parseDate: typeof parseDateMonthFirst = (text, options) => {
  const read = options
    ? (each: string) => parseDateMonthFirst(each, { ...dayFirst, ...options })
    : dateIn;
  const sign = dayAndMonth.exec(text)?.[1];
  if (sign === undefined) return read(text);
  const day = read(`${text.trim()}${sign}${new Date().getFullYear()}`);
  return day && { ...day, z: String(day.z).replace(`${sign}yyyy`, "") };
};

export const parseNumber: typeof parseNumberAnew = (text, options) =>
  options ? parseNumberAnew(text, options) : numberIn(text);

export const parseTime: typeof parseTimeAnew = (text, options) =>
  options ? parseTimeAnew(text, options) : timeIn(text);

/** A text as whatever it reads as, in the order in which the package tries. */
export const parseValue: typeof parseValueAsItIs = (text, options) =>
  parseNumber(text, options) ??
  parseDate(text, options) ??
  parseTime(text, options) ??
  parseBool(text, options);
