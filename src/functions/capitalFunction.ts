import { success } from "../domain/result";
import { capitalRows } from "../actions/capitalRows";
import { spaceFrom } from "../actions/costsFrom";
import { all } from "../actions/readTable";
import { capitalOf } from "../engine/money/capital";
import { costParameters } from "../parameters/costParameters";
import { capitalSheet } from "../sheets/capital";
import type { CostAmounts } from "../sheets/readCosts";
import { costsIn } from "./costsIn";
import { hostedLscsIn, type HostedInRange } from "./hostedLscsIn";
import { oneNumber } from "./oneCell";
import type { FunctionDefinition } from "./run";
import { sheetRows } from "./sheetRows";

/** LSC.CAPITAL: what working space at the host schools costs, as the Capital sheet has it. */
export const capitalFunction: FunctionDefinition<"placement" | "rate" | "schools" | "costs"> = {
  parameters: [
    {
      name: "placement",
      needed:
        "Select what LSC.PLACE answers, headings and all, or the table of the Placement sheet.",
    },
    { name: "rate" },
    { name: "schools" },
    { name: "costs" },
  ],
  answer: (ranges) => {
    const read = all<[HostedInRange, number | undefined, CostAmounts]>([
      hostedLscsIn(ranges.placement, ranges.schools),
      oneNumber(
        ranges.rate,
        costParameters.find(({ key }) => key === "spaceRate")!,
      ),
      costsIn(ranges.costs),
    ]);
    if (!read.ok) return read;
    const [{ hasKinds, hosts }, rate, amounts] = read.value;
    const space = spaceFrom(amounts);
    const capital = capitalOf(hosts, {
      ...space,
      ...(rate !== undefined && { rate: Math.round(rate * 100) }),
    });
    const rows = capitalRows(capital);
    return success(sheetRows(capitalSheet, hasKinds ? rows : rows.slice(-1)));
  },
};
