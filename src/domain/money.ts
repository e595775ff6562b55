import { numberText } from "./wording";

/** Whole dollars of an amount in cents: `$217,000,000`, `−$12`. */
export const dollarText = (cents: number): string => signed(Math.round(cents / 100), 0);

/** Dollars and cents: `$348,314.61`. */
export const dollarsAndCents = (cents: number): string => signed(cents / 100, 2);

const signed = (dollars: number, decimals: number): string =>
  `${dollars < 0 ? "−" : ""}$${numberText(Math.abs(dollars), decimals)}`;

/** Dollars shortly, for marks on charts: `$21.4m`, `$0.6m`, `$6,320`. */
export const shortDollars = (cents: number): string =>
  Math.abs(cents) < 5_000_000
    ? dollarText(cents)
    : `${cents < 0 ? "−" : ""}$${numberText(Math.abs(cents) / 100_000_000, 1)}m`;

const units: Readonly<Record<string, number>> = {
  "": 1,
  k: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
};

/** Largest amount in dollars; in cents it is still exact. */
export const mostDollars = 1_000_000_000_000;

/**
 * An amount of money as whole cents: `217m`, `$217,000,000`, `1.5 million`, `348314.61`. Undefined
 * for what is none, or more than $1,000 billion.
 */
export function centsIn(text: string): number | undefined {
  const form = /^\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([a-z]*)$/i.exec(text.trim());
  const unit = units[form?.[3]?.toLowerCase() ?? "none"];
  const dollars = Number(`${form?.[1]?.replace(/,/g, "")}${form?.[2] ?? ""}`) * (unit ?? NaN);
  return dollars <= mostDollars ? Math.round(dollars * 100) : undefined;
}

/** What is said of an amount that is none. */
export const rightDollars = "Give dollars such as 217m, $217,000,000 or 1.5 million.";
