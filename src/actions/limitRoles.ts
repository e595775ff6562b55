import { dollarText } from "../domain/money";
import { error, warning, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { countText, numberText } from "../domain/wording";
import { mostRoles, type Offer } from "../engine/money/affordable";
import { dollarLimit, type DollarLimit } from "../engine/money/dollarLimit";
import type { TableReader } from "../hosts/Host";
import type { PolicyValues } from "../parameters/policyFrom";
import { policyParameters } from "../parameters/policyParameters";
import { amountOf } from "./costsFrom";
import { readOffer, type ReadOffer } from "./readOffer";
import { tranchesAgainst } from "./tranchesFrom";

/** A limit in dollars, and what it was reckoned by. */
export interface Limit extends DollarLimit {
  readonly offer: Offer;
  /** Whether the amounts stand on a Costs sheet; else they are the standard ones. */
  readonly hasCosts: boolean;
}

/** The settings with the number of roles that holds, and the limit it comes from, if any. */
export interface LimitedSettings {
  readonly values: PolicyValues;
  readonly limit?: Limit;
}

/**
 * Where dollars are the limit, the number of roles they buy by the Costs sheet, in place of the
 * roles to allocate. They are one sum for all years that are costed.
 * @param changes settings for this run only
 */
export async function limitRoles(
  host: TableReader,
  settings: PolicyValues,
  changes: Partial<PolicyValues>,
): Promise<Result<LimitedSettings>> {
  const values = { ...settings, ...changes };
  if (values.dollarLimit === null) return success({ values });
  const read = await readOffer(host);
  if (!read.ok) return read;
  const { offer, hasCosts } = read.value;
  const bought = dollarLimit(Number(values.dollarLimit) * 100, offer);
  if (!bought) return failure([...read.warnings, tooMany]);
  return success(
    { values: { ...values, roles: bought.roles }, limit: { ...bought, offer, hasCosts } },
    [
      ...read.warnings,
      ...tranchesAgainst(bought.roles, read.value.amounts, read.value.sheet),
      ...budgetsByYear(read.value),
      ...unusedRoles(settings, changes),
    ],
  );
}

const limitSetting = policyParameters.find(({ key }) => key === "dollarLimit")!.name;
const rolesSetting = policyParameters.find(({ key }) => key === "roles")!.name;
const onPolicy = { sheet: "Policy", column: limitSetting };

/** What the limit comes to, told where an allocation of so many roles is not possible. */
export const limitNote = ({ cents, roles, nextRole, offer }: Limit): Problem =>
  warning(
    "dollar-limit",
    `${dollarText(cents)} buys ${countText(roles, "role")} over ${countText(offer.years.length, "fiscal year")}; the next costs ${dollarText(nextRole)}.`,
    onPolicy,
  );

const tooMany = error(
  "dollar-limit-without-end",
  `The dollars buy more than ${numberText(mostRoles)} roles by the Costs sheet, more than can be allocated. Check its amounts, or give fewer dollars.`,
  onPolicy,
);

const budgetsByYear = ({ amounts, sheet }: ReadOffer): Problem[] =>
  amountOf(amounts, "budgetWay") === "One sum for all years"
    ? []
    : [
        warning(
          "dollar-limit-one-sum",
          "The operating budget here is by year, but dollars as the limit are one sum for all years. Cost the allocation to see whether each year's budget holds.",
          { sheet },
        ),
      ];

/** Roles asked for by a run that do nothing, as the dollars hold in their place. */
const unusedRoles = (settings: PolicyValues, { roles }: Partial<PolicyValues>): Problem[] =>
  roles === undefined || roles === settings.roles
    ? []
    : [
        warning(
          "roles-not-used",
          `"${rolesSetting}" does nothing, as dollars are the limit. Clear "${limitSetting}" to allocate so many roles.`,
          { sheet: "Policy", column: rolesSetting },
        ),
      ];
