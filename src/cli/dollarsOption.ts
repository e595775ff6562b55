import { InvalidArgumentError } from "commander";

const units: Readonly<Record<string, number>> = {
  "": 1,
  k: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  billion: 1e9,
};

/** An amount of money as whole cents: `217m`, `$217,000,000`, `1.5 million`, `348314.61`. */
export function dollarsOption(text: string): number {
  const form = /^\$?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*([a-z]*)$/i.exec(text.trim());
  const unit = units[form?.[3]?.toLowerCase() ?? "none"];
  const dollars = Number(`${form?.[1]?.replace(/,/g, "")}${form?.[2] ?? ""}`) * (unit ?? NaN);
  if (!(dollars <= mostDollars))
    throw new InvalidArgumentError("Give dollars such as 217m, $217,000,000 or 1.5 million.");
  return Math.round(dollars * 100);
}

/** In cents it is still exact. */
const mostDollars = 1e12;
