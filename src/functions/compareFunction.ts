import { success } from "../domain/result";
import { all } from "../actions/readTable";
import type { CompareRanges } from "./comparedSides";
import { comparePolicies } from "./comparePolicies";
import { changedRow, comparedHeadings, comparedTotal, type ComparedRoles } from "./comparedRows";
import { givenRolesIn, type GivenRoles } from "./givenRolesIn";
import type { LaterDefinition } from "./run";

/** LSC.COMPARE: who gains and who loses between two results or, with the clusters, two policies. */
export const compareFunction: LaterDefinition<keyof CompareRanges> = {
  parameters: [{ name: "before" }, { name: "after" }, { name: "clusters" }, { name: "phases" }],
  answer: (ranges) =>
    ranges.clusters.rows.length > 0 ? comparePolicies(ranges) : compareResults(ranges),
};

/** Two results, cluster by cluster; one that is not in the other has no roles there. */
function compareResults({ before, after }: CompareRanges) {
  const read = all<[GivenRoles, GivenRoles]>([givenRolesIn(before), givenRolesIn(after)]);
  if (!read.ok) return read;
  const [was, is] = read.value;
  const numbers = [...new Set([...was.keys(), ...is.keys()])];
  const rows = numbers.map((number): ComparedRoles => ({
    number,
    name: is.get(number)?.name ?? was.get(number)?.name ?? "",
    before: was.get(number)?.roles ?? 0,
    after: is.get(number)?.roles ?? 0,
  }));
  return success([
    comparedHeadings,
    ...rows.filter(hasChanged).map(changedRow),
    comparedTotal(rows),
  ]);
}

const hasChanged = ({ before, after }: ComparedRoles): boolean => before !== after;
