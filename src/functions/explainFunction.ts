import { plainText } from "../domain/plainText";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { Decision } from "../engine/allocate";
import { explain } from "../engine/explain";
import { nearestName } from "../sheets/nearestName";
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

/** The decision about the cluster of that number, else of that name. */
function decisionAbout(range: Range, decisions: readonly Decision[]): Result<Decision> {
  const cell = oneCell(range);
  if (!cell.ok) return cell;
  const asked = typeof cell.value === "object" ? "" : String(cell.value).trim();
  const named = decisions.filter(({ cluster }) => plainText(cluster.name) === plainText(asked));
  const found =
    decisions.find(({ cluster }) => cluster.number === asked) ??
    (named.length === 1 ? named[0] : undefined);
  if (found) return success(found);
  const names = decisions.map(({ cluster }) => cluster.name);
  const nearest = nearestName(asked, names);
  const instead =
    named.length > 1
      ? `${named.length} clusters have that name; give the number.`
      : nearest === undefined
        ? "Give the number or the name of one of the clusters."
        : `Did you mean "${nearest}"?`;
  return failure([
    error("no-such-cluster", `There is no single cluster "${asked}". ${instead}`, {
      sheet: range.name,
    }),
  ]);
}
