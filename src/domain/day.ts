/** A calendar day as `2018-12-31`: compares as text, needs no clock and no time zone. */
export type Day = string;

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month (1–12) has. */
export const lastDayOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (daysInMonth[month - 1] ?? 0);

const two = (number: number): string => String(number).padStart(2, "0");

/** The day, or undefined where the calendar has no such day. */
export function dayFrom(year: number, month: number, day: number): Day | undefined {
  const exists = year >= 1900 && year <= 9999 && day >= 1 && day <= lastDayOf(year, month);
  return exists ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/**
 * Reads `2018-12-31`, `31/12/2018`, `31 Dec 2018`, or a month `2018-12`, which stands for its
 * last day (an as-at date takes in the whole month).
 */
export function dayOf(text: string): Day | undefined {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:T.*)?$/.exec(trimmed);
  if (iso) {
    const year = Number(iso[1]);
    const month = Number(iso[2]);
    return dayFrom(year, month, iso[3] === undefined ? lastDayOf(year, month) : Number(iso[3]));
  }
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed);
  if (slashed) return dayFrom(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const named = /^(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})$/.exec(trimmed);
  if (!named) return undefined;
  const start = named[2]!.toLowerCase();
  const month = months.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
  return dayFrom(Number(named[3]), month, Number(named[1]));
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `31 Dec 2018`, as on the sheets. */
export function describeDay(day: Day): string {
  const month = months[Number(day.slice(5, 7)) - 1]!;
  return `${Number(day.slice(8))} ${month.slice(0, 3)} ${day.slice(0, 4)}`;
}

/** Days from the start of year 1 to the start of a year. */
function daysBefore(year: number): number {
  const whole = year - 1;
  return 365 * whole + Math.floor(whole / 4) - Math.floor(whole / 100) + Math.floor(whole / 400);
}

/** Days from the start of year 1 to 30 December 1899, from which Excel counts. */
const excelStart = 693_594;

/** Days since 30 December 1899, as Excel counts them. */
export function excelSerialOf(day: Day): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  let days = date;
  for (let m = 1; m < month; m++) days += lastDayOf(year, m);
  return daysBefore(year) + days - excelStart;
}

/** The day an Excel serial number stands for; a time of day is dropped. */
export function dayOfExcelSerial(serial: number): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 61 && whole < 2_958_466)) return undefined;
  const days = whole + excelStart;
  // By the mean length of a year, rounded, this is the right year or the one after it.
  let year = Math.round(days / 365.2425) + 1;
  while (daysBefore(year) >= days) year--;
  let left = days - daysBefore(year);
  let month = 1;
  for (; left > lastDayOf(year, month); month++) left -= lastDayOf(year, month);
  return dayFrom(year, month, left);
}
