import { describeDay } from "../domain/day";
import { error, warning, type Problem } from "../domain/problem";
import { countText } from "../domain/wording";
import type { Tranche } from "../engine/money/costs";
import type { Amount, CostAmounts } from "../sheets/readCosts";

/** The tranches of a Costs sheet, earliest first; a row without day and number is none. */
export const givenTranches = (amounts: CostAmounts): readonly Amount[] =>
  (amounts.get("tranches") ?? []).filter(({ from, value }) => from !== undefined || value !== null);

/** The tranches in which roles start, earliest first; none where all start on one day. */
export const tranchesFrom = (amounts: CostAmounts): readonly Tranche[] =>
  givenTranches(amounts).flatMap(({ from, value }) =>
    from === undefined ? [] : [{ start: from, roles: Number(value ?? 0) }],
  );

/** What is wrong with the tranches, whatever is costed. */
export function checkTranches(amounts: CostAmounts, sheet: string): Problem[] {
  const tranches = givenTranches(amounts);
  return tranches.flatMap(({ from, value }, index): Problem[] => {
    if (from === undefined)
      return [
        error(
          "tranche-without-day",
          `${countText(Number(value), "role")} start in a tranche without a day. Enter under From the day on which they start.`,
          { sheet },
        ),
      ];
    if (value !== null || index === tranches.length - 1) return [];
    return [
      error(
        "tranche-without-roles",
        `The tranche from ${describeDay(from)} has no number of roles. Only the last may be blank: it takes all the others leave.`,
        { sheet },
      ),
    ];
  });
}

/** What the tranches say against the number of roles that is costed. */
export function tranchesAgainst(roles: number, amounts: CostAmounts, sheet: string): Problem[] {
  const tranches = givenTranches(amounts);
  const last = tranches.at(-1);
  const sum = tranches.reduce((all, { value }) => all + Number(value ?? 0), 0);
  if (last?.from === undefined || sum === roles) return [];
  if (sum < roles && last.value === null) return [];
  const rest = sum < roles ? "start with the last" : "of the last are left out";
  return [
    warning(
      "other-tranches",
      `The tranches add up to ${countText(sum, "role")}, but ${roles} are costed: ${countText(Math.abs(roles - sum), "role")} ${sum < roles ? "more " : ""}${rest}.`,
      { sheet },
    ),
  ];
}
