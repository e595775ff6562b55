import { costParameters } from "../parameters/costParameters";
import type { CostAmounts } from "../sheets/readCosts";

/** Names of the prices that are 0 at all dates: what they stand for is not in the cost. */
export const zeroInputs = (amounts: CostAmounts): string[] =>
  costParameters
    .filter(({ key, isByDate, mayBeBlank, standard }) => {
      const isPrice = isByDate && !mayBeBlank && standard.length > 0;
      return isPrice && (amounts.get(key) ?? []).every(({ value }) => value === 0);
    })
    .map(({ name }) => name);
