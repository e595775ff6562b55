import { askedCluster } from "../actions/askedCluster";
import { success, type Result } from "../domain/result";
import type { Decision } from "../engine/allocate";
import { explain } from "../engine/explain";
import { wholeAllocationOf } from "./allocationOf";
import { allocationParameters } from "./allocationParameters";
import { oneCell } from "./oneCell";
import type { Range } from "./range";
import type { FunctionDefinition } from "./run";

const [clusters, ...others] = allocationParameters;

/** LSC.EXPLAIN: one decision, step by step, and what would have to be different. */
export const explainFunction: FunctionDefinition<
  "clusters" | "cluster" | "roles" | "policy" | "phases"
> = {
  parameters: [
    clusters,
    { name: "cluster", needed: "Give the number or the name of a cluster." },
    ...others,
  ],
  answer: (ranges) => {
    const made = wholeAllocationOf(ranges);
    if (!made.ok) return made;
    const { allocation } = made.value;
    const decision = decisionAbout(ranges.cluster, allocation.decisions);
    if (!decision.ok) return decision;
    const { summary, steps, changes } = explain(allocation, decision.value);
    return success([
      ["Step", "Why", "Roles"],
      ["Decision", summary, decision.value.roles],
      ...steps.map(({ what, sentence, roles }) => [what, sentence, roles]),
      ...changes.map((sentence) => ["What would change it", sentence, undefined]),
    ]);
  },
};

/** The decision about the cluster that the cell says. */
function decisionAbout(range: Range, decisions: readonly Decision[]): Result<Decision> {
  const cell = oneCell(range);
  if (!cell.ok) return cell;
  const asked = typeof cell.value === "object" ? "" : String(cell.value);
  return askedCluster(asked, decisions, range.name);
}
