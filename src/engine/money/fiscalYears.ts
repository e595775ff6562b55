import { excelSerialOf, type Day } from "../../domain/day";

/** A fiscal year: 1 July to 30 June. */
export interface FiscalYear {
  /** `2019/20` */
  readonly name: string;
  readonly first: Day;
  readonly last: Day;
  /** 365 or 366. */
  readonly days: number;
}

/** The fiscal year that ends in June of a year. */
export function fiscalYear(endingIn: number): FiscalYear {
  const [first, last] = [`${endingIn - 1}-07-01`, `${endingIn}-06-30`];
  const name = `${endingIn - 1}/${String(endingIn % 100).padStart(2, "0")}`;
  return { name, first, last, days: daysFrom(first, last) };
}

/** Fiscal years one after the other. */
export const fiscalYears = (endingIn: number, count: number): FiscalYear[] =>
  Array.from({ length: count }, (_, index) => fiscalYear(endingIn + index));

/** Days from one day to another, both counted. */
export const daysFrom = (first: Day, last: Day): number =>
  excelSerialOf(last) - excelSerialOf(first) + 1;
