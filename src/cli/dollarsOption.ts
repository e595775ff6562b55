import { InvalidArgumentError } from "commander";
import { centsIn, rightDollars } from "../domain/money";

/** An amount of money as whole cents: `217m`, `$217,000,000`, `1.5 million`, `348314.61`. */
export function dollarsOption(text: string): number {
  const cents = centsIn(text);
  if (cents === undefined) throw new InvalidArgumentError(rightDollars);
  return cents;
}
