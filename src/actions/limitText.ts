import { dollarText } from "../domain/money";
import { countText } from "../domain/wording";
import type { DollarLimit } from "../engine/money/dollarLimit";
import { shownParts } from "../engine/money/shownParts";

/** What was given out under a limit in dollars, decisions on top included. */
export interface GivenOut {
  readonly roles: number;
  /** Whole cents over all years. */
  readonly cost: number;
}

/**
 * What a limit in dollars came to, in a line: "780 roles, as many as $217,000,000 buys:
 * $216,982,718 used, $17,282 unspent, the next costs $278,183". Where other than the roles bought
 * are given out, also what these cost.
 */
export function limitText(limit: DollarLimit, given: GivenOut): string {
  const { cents, roles, cost, unspent, nextRole } = limit;
  const [used, left] = shownParts([cost, unspent], 100);
  const bought = `${countText(roles, "role")}, as many as ${dollarText(cents)} buys: ${dollarText(used! * 100)} used, ${dollarText(left! * 100)} unspent, the next costs ${dollarText(nextRole)}`;
  return given.roles === roles
    ? bought
    : `${bought}; the ${countText(given.roles, "role")} given out cost ${dollarText(given.cost)}`;
}
