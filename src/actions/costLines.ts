import { describeDay } from "../domain/day";
import { dollarText } from "../domain/money";
import { countText, listText, numberText } from "../domain/wording";
import { unitCosts } from "../engine/money/unitCosts";
import { announced } from "../parameters/announced";
import type { Costing, CostRun } from "./costing";
import { startsText } from "./startsText";

/** What the roles cost against the budget, and what is left or over. */
export function costLine(costing: Costing): string {
  const { roles, cost, headroom } = costing;
  const { budget, total } = headroom;
  const years = countText(cost.years.length, "fiscal year");
  return `${countText(roles, "role")}${startsText(costing)} ${roles === 1 ? "costs" : "cost"} ${dollarText(cost.total)} over ${years}: ${leftText(total, shownLeft(budget, cost.total))} the operating budget of ${dollarText(budget)}${overIn(
    headroom.years.map(({ left }) => left),
    cost.years.map(({ year }) => year.name),
  )}`;
}

/** What is left, in the whole dollars shown: what the two dollars shown beside it come to. */
const leftText = (left: number, shown: number): string =>
  left < 0 ? `${dollarText(-shown)} over` : `${dollarText(shown)} under`;

const shownLeft = (budget: number, spent: number): number =>
  100 * (Math.round(budget / 100) - Math.round(spent / 100));

/** Years after which nothing is left, where it is not the whole alone that says so. */
function overIn(left: readonly number[], names: readonly string[]): string {
  const over = names.filter((_, index) => left[index]! < 0);
  return over.length === 0 ? "" : `; over it in ${listText(over)}`;
}

/** How many roles the money buys, and what the next one costs. */
export const affordableLine = ({ affordable, nextRole }: Costing): string =>
  affordable === undefined
    ? "Roles cost nothing within these years, so the money buys any number of them"
    : `The money buys ${countText(affordable, "role")}; one role more costs ${dollarText(nextRole)}`;

/** By which amounts: those of the sheet, or of this run. */
export function runLine({ budget, start, roles }: CostRun): string {
  const changed = [
    ...(budget === undefined ? [] : [`budget ${dollarText(budget)} for all years`]),
    ...(start === undefined ? [] : [`start ${describeDay(start)}`]),
    ...(roles === undefined ? [] : [countText(roles, "role")]),
  ];
  return changed.length === 0
    ? "All amounts as on the Costs sheet, where assumptions are marked"
    : `For this run: ${changed.join(", ")}; all else as on the Costs sheet, where assumptions are marked`;
}

/** That the table goes on following the Costs sheet, as far as it does, or why it does not. */
export function followingLine(whyNot: string | undefined, run: CostRun): string {
  if (whyNot !== undefined)
    return `The table is made of values, not of formulas that follow the Costs sheet: ${whyNot}. Correct that and cost again`;
  const kept = [
    ...(run.budget === undefined ? [] : ["the budget"]),
    ...(run.start === undefined ? [] : ["the start"]),
    ...(run.roles === undefined ? [] : ["the roles"]),
  ];
  const but = kept.length === 0 ? "" : `, but for ${listText(kept)} of this run`;
  return `The table is made of formulas: change an amount or a date on the Costs sheet and it follows${but}. These lines are as last costed. Where Check does not say OK, cost again`;
}

/** What is left out, and where the travel comes from. */
export function coverLine({ nothingFor, travelOf, kmPerRole }: Costing): string {
  const travel =
    travelOf === undefined
      ? `Travel: ${numberText(kmPerRole)} km a role and year, assumed`
      : `Travel: ${numberText(kmPerRole)} km a role and year, the average of ${countText(travelOf, "LSC")} on the Travel sheet, straight lines`;
  return nothingFor.length === 0
    ? travel
    : `${travel} · Not in the cost, as its price is 0: ${listText(nothingFor)}`;
}

const { roleYear, roleYearRunning, capitalPerRole, capitalPerSchool } = unitCosts(announced);

/** What the announcement comes to for one role, to compare with. */
export const derivedLine = `Derived from the announcement, to compare with: $217 million ÷ 623 roles is $${numberText(roleYear)} a role and year over four years, $${numberText(roleYearRunning)} over the three and a half in which roles run`;

export const derivedCapitalLine = `Derived from the announcement, to compare with: $95 million is $${numberText(capitalPerRole)} for each of 623 roles, $${numberText(capitalPerSchool)} for each of 1,052 schools. The standard price a m² is made from these, so that 623 roles use the money up: it is no estimate of what building costs`;

/** What working space costs against the capital budget. */
export const capitalLine = ({
  cents,
  budget,
  left,
  state,
  others,
}: NonNullable<Costing["capital"]>) =>
  `Working space of ${countText(state.lscs + others.lscs, "LSC")} at ${countText(state.schools + others.schools, "host school")} costs ${dollarText(cents)}: ${leftText(left, shownLeft(budget, cents))} the capital budget of ${dollarText(budget)}`;

/** Where there is no placement to take the hosts from. */
export const noCapitalLine =
  "Capital is costed once the roles are placed: it depends on which schools host";
