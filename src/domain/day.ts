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
  const [year, month, date] = day.split("-").map(Number);
  return `${date} ${months[month! - 1]!.slice(0, 3)} ${year}`;
}

/** Days since 30 December 1899, as Excel counts them. */
export function excelSerialOf(day: Day): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  let days = date;
  for (let m = 1; m < month; m++) days += lastDayOf(year, m);
  const before = year - 1;
  const leapDays = (y: number) => Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return days + before * 365 + leapDays(before) - 693594;
}

/** The day an Excel serial number stands for; a time of day is dropped. */
export function dayOfExcelSerial(serial: number): Day | undefined {
  let left = Math.floor(serial) - 1;
  if (!(left >= 60 && left < 2958465)) return undefined;
  let year = 1900;
  left -= 1; // 1 January 1900 is serial 2 when counted from 30 December 1899
  for (let size = 365; ; year++) {
    size = isLeap(year) ? 366 : 365;
    if (left < size) break;
    left -= size;
  }
  let month = 1;
  for (; left >= lastDayOf(year, month); month++) left -= lastDayOf(year, month);
  return dayFrom(year, month, left + 1);
}
