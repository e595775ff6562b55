import { dollarText, mostDollars } from "../domain/money";
import { error, type Problem } from "../domain/problem";
import { failure, success } from "../domain/result";
import { numberText } from "../domain/wording";
import type { Costing } from "../actions/costing";
import { mostRoles } from "../engine/money/affordable";
import { costingIn } from "./costingIn";
import { oneNumber } from "./oneCell";
import type { FunctionDefinition } from "./run";

/** LSC.AFFORDABLE: the largest whole number of roles that a budget buys. */
export const affordableFunction: FunctionDefinition<"budget" | "costs" | "start" | "travel"> = {
  parameters: [
    { name: "budget", needed: "Say how many dollars there are for all years." },
    { name: "costs" },
    { name: "start" },
    { name: "travel" },
  ],
  answer: (ranges) => {
    const dollars = oneNumber(ranges.budget, {
      kind: "number",
      smallest: 0,
      largest: mostDollars,
    });
    const asked = dollars.ok
      ? success({ roles: 0, budget: Math.round((dollars.value ?? 0) * 100) })
      : dollars;
    const costing = costingIn(ranges, asked);
    if (!costing.ok) return costing;
    const { affordable } = costing.value;
    // Not 0: LSC.ALLOCATE would take that for left out, and allocate the roles of the policy.
    return affordable ? success([[affordable]]) : failure([noNumber(costing.value)]);
  },
};

/** Why there is no number: the money buys none, or any number. */
function noNumber({ affordable, headroom, nextRole }: Costing): Problem {
  if (affordable === undefined)
    return error(
      "any-number",
      nextRole === 0
        ? "Roles cost nothing within these years, so the money buys any number of them."
        : `The money buys more than ${numberText(mostRoles)} roles.`,
    );
  const { budget } = headroom;
  return error(
    "buys-none",
    `${dollarText(budget)} buys no role: the first costs ${dollarText(nextRole)}.`,
  );
}
