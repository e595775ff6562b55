import { dollarText } from "../domain/money";
import { warning, type Problem } from "../domain/problem";
import { countText } from "../domain/wording";
import type { Allocation } from "../engine/allocate";
import { costOfRoles } from "../engine/money/affordable";
import type { Limit } from "./limitRoles";
import type { AllocationMoney } from "./workbookAllocation";

/** What all roles of an allocation cost, decisions on top included, beside the limit it was made in. */
export const moneyOf = (limit: Limit, { total }: Allocation): AllocationMoney => ({
  limit,
  given: { roles: total, cost: costOfRoles(total, limit.offer).total },
});

/** Decisions on top are on top of the limit too; that it is passed must be seen. */
export function aboveLimit({
  limit: { cents },
  given: { roles, cost },
}: AllocationMoney): Problem[] {
  if (cost <= cents) return [];
  return [
    warning(
      "above-dollar-limit",
      `The ${countText(roles, "role")} given out cost ${dollarText(cost)}, ${dollarText(cost - cents)} more than the limit, as decisions on top are on top of it. Set roles within the total to keep to it.`,
      { sheet: "Overrides" },
    ),
  ];
}
