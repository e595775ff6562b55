import { describeDay } from "../domain/day";
import { dollarText } from "../domain/money";
import { countText, listText, numberText } from "../domain/wording";
import type { LaterRoles } from "./laterRoles";

/** What is said of roles on top, where there are none too: always one line, so that a table written again keeps its place. */
export const onTopLine = (later: LaterRoles | undefined): string =>
  later
    ? `${laterLine(later)}. ${laterRuleLine(later)}`
    : "Nothing on top: the Costs sheet gives no coverage of the in-school entitlement, which is unconfirmed";

/** What the roles on top cost against their own funding; that they are unconfirmed comes first. */
export function laterLine({ ftte, schools, tranches, cost, budget, left }: LaterRoles): string {
  const starts = tranches
    .filter(({ roles }) => roles > 0)
    .map(({ roles, start }) => `${numberText(roles, 2)} from ${describeDay(start)}`);
  const reached = starts.length === 0 ? "" : `, of which ${listText(starts)}`;
  const against = left < 0 ? `${dollarText(-left)} over` : `${dollarText(left)} under`;
  return `Unconfirmed, on top and not in the cost above: the in-school entitlement is ${numberText(ftte, 2)} FTTE at ${countText(schools, "school")}${reached}; it costs ${dollarText(cost.total)} over ${countText(cost.years.length, "fiscal year")}: ${against} its funding of ${dollarText(budget)}`;
}

/** By what it was reckoned. */
export function laterRuleLine({ unknown }: LaterRoles): string {
  const left =
    unknown === 0
      ? ""
      : `; ${countText(unknown, "school")} of other types ${unknown === 1 ? "is" : "are"} left out`;
  return `Unconfirmed, by the Costs sheet: schools in no cluster with roles, by their students in Years 1 to 8, which are taken from the school type as if spread evenly over its years; no travel${left}`;
}
