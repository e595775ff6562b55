import { changedClusters } from "../actions/comparisonContents";
import { compareSides } from "../actions/compareSides";
import { changeWords, orderText } from "../actions/ruleWords";
import { success, type Result } from "../domain/result";
import type { ClusterChange } from "../engine/compare/attribution";
import { changedRow, comparedHeadings, comparedTotal } from "./comparedRows";
import { comparedSides, type CompareRanges } from "./comparedSides";
import type { Answer } from "./run";

/** Two policies over the same clusters: who gains, who loses and which setting did it. */
export function comparePolicies(ranges: CompareRanges): Result<readonly (readonly Answer[])[]> {
  const sides = comparedSides(ranges);
  if (!sides.ok) return sides;
  const compared = compareSides(...sides.value);
  if (!compared.ok) return compared;
  const { clusters, steps } = compared.value;
  const rows = changedClusters(compared.value).map((change): Answer[] => [
    ...changedRow(rolesIn(change)),
    changeWords(change, steps),
  ]);
  return success([
    [...comparedHeadings, "Which rule did it"],
    ...rows,
    [...comparedTotal(clusters.map(rolesIn)), `${orderText(steps)}.`],
  ]);
}

const rolesIn = ({ cluster, before, after }: ClusterChange) => ({
  number: cluster.number,
  name: cluster.name,
  before,
  after,
});
