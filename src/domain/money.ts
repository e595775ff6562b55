import { numberText } from "./wording";

/** Whole dollars of an amount in cents: `$217,000,000`, `−$12`. */
export const dollarText = (cents: number): string => signed(Math.round(cents / 100), 0);

/** Dollars and cents: `$348,314.61`. */
export const dollarsAndCents = (cents: number): string => signed(cents / 100, 2);

const signed = (dollars: number, decimals: number): string =>
  `${dollars < 0 ? "−" : ""}$${numberText(Math.abs(dollars), decimals)}`;
