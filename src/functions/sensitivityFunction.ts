import { all } from "../actions/readTable";
import { sweepPlan } from "../actions/sweepPlan";
import { failure, success, type Result } from "../domain/result";
import type { SweepPlan } from "../domain/sweep";
import { countText } from "../domain/wording";
import { allocatedDraws, type Sweep } from "../engine/sensitivity/sweep";
import { mostDraws, usualDraws } from "../parameters/sweepRanges";
import { allocationOf, type RangeAllocation } from "./allocationOf";
import { allocationParameters } from "./allocationParameters";
import { beside } from "./beside";
import { functionSweeper } from "./functionSweeper";
import { needsTable } from "./marginFunction";
import { oneNumber } from "./oneCell";
import type { Answers, Ranges } from "./run";
import { isNumberColumn } from "./shareNumbers";
import type { StreamDefinition } from "./stream";

type Names = "clusters" | "roles" | "policy" | "phases" | "draws" | "seed";

/** LSC.SENSITIVITY: how sure each cluster's roles are, beside the clusters, by more and more draws. */
export const sensitivityFunction: StreamDefinition<Names> = {
  parameters: [...allocationParameters, { name: "draws" }, { name: "seed" }],
  stream: async (ranges, { show, isCancelled }) => {
    const asked = questionIn(ranges);
    if (!asked.ok) return asked;
    const [made, plan] = asked.value;
    const { input, decisions } = made.allocation;
    const present = Float64Array.from(decisions, ({ roles }) => roles);
    const found = await functionSweeper(
      { input, present, plan, oneAtATime: [], tipping: [], rules: false },
      {
        drawn: (sweep) => show(answersOf(made, sweep)),
        isCancelled,
        pause: () => new Promise((resume) => setTimeout(resume)),
      },
    );
    return found.ok ? answersOf(made, found.value.sweep) : found;
  },
};

/** What the arguments ask: an allocation, and how it is drawn. */
function questionIn(ranges: Ranges<Names>): Result<[RangeAllocation, SweepPlan]> {
  if (isNumberColumn(ranges.clusters)) return failure([needsTable(ranges.clusters.name)]);
  const read = all<[RangeAllocation, number | undefined, number | undefined]>([
    allocationOf(ranges),
    oneNumber(ranges.draws, { kind: "whole", smallest: 1, largest: mostDraws }),
    oneNumber(ranges.seed, { kind: "whole", smallest: 0, largest: 2 ** 32 - 1 }),
  ]);
  if (!read.ok) return read;
  const [made, draws = usualDraws, seed = 1] = read.value;
  const plan = sweepPlan(made.allocation.input, {
    draws,
    seed,
    way: "Monte Carlo",
    ranges: new Map(),
  });
  return plan.ok ? success([made, plan.value]) : plan;
}

/** How many draws there were so far stands in a heading, so that a cell shows how far it is. */
function answersOf({ clusters, allocation }: RangeAllocation, sweep: Sweep): Answers {
  const draws = allocatedDraws(sweep);
  const headings = [
    "Roles now",
    `Share of ${countText(draws, "draw")} with a role`,
    "Least roles",
    "Median roles",
    "Most roles",
  ];
  return success(
    beside(clusters, headings, (index) => {
      const { roles } = allocation.decisions[index]!;
      const spread = sweep.clusters?.[index];
      if (!spread) return [roles, undefined, undefined, undefined, undefined];
      return [roles, spread.withRole / draws, spread.least, spread.median, spread.most];
    }),
  );
}
