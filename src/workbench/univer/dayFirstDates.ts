import {
  parseBool,
  parseDate as parseDateMonthFirst,
  parseNumber,
  parseTime,
  type parseValue as parseValueAsItIs,
} from "numfmt";

// The package by which Univer reads and writes numbers, with dates read as they are written in New
// Zealand. The build gives it to Univer in place of the package, so that it holds for all that is
// typed, pasted or turned from text into a number.

export * from "numfmt";

/** Any country that writes the day first and numbers as New Zealand does. */
const dayFirst = { locale: "en_GB" };

/** A day of this year, which the package reads month first in all countries. */
const dayAndMonth = /^\s*\d{1,2}([-/])\d{1,2}\s*$/;

/** A text such as `31/12/2018` or `31/12` as a serial number and the format it was written in. */
export const parseDate: typeof parseDateMonthFirst = (text, options) => {
  const sign = dayAndMonth.exec(text)?.[1];
  if (sign === undefined) return parseDateMonthFirst(text, { ...dayFirst, ...options });
  const year = new Date().getFullYear();
  const day = parseDateMonthFirst(`${text.trim()}${sign}${year}`, { ...dayFirst, ...options });
  return day && { ...day, z: String(day.z).replace(`${sign}yyyy`, "") };
};

/** A text as whatever it reads as, in the order in which the package tries. */
export const parseValue: typeof parseValueAsItIs = (text, options) =>
  parseNumber(text, options) ??
  parseDate(text, options) ??
  parseTime(text, options) ??
  parseBool(text, options);
