import { inOrderOfService } from "../actions/inOrderOfService";
import { failure, success, type Result } from "../domain/result";
import type { Decision } from "../engine/allocate";
import { summaryOf } from "../engine/summaryOf";
import { wholeAllocationOf, type AllocationRanges } from "./allocationOf";
import { allocationParameters } from "./allocationParameters";
import { identifierCell } from "./identifierCell";
import { isNumberColumn, shareNumbers } from "./shareNumbers";
import { numbersIn } from "./numbersIn";
import type { Answer, FunctionDefinition } from "./run";

const headings = ["Cluster number", "Cluster name", "Order", "Claim (roles)", "Roles", "Why"];

/** LSC.ALLOCATE: the whole allocation, in the order of service. */
export const allocateFunction: FunctionDefinition<"clusters" | "roles" | "policy" | "phases"> = {
  parameters: allocationParameters,
  answer: (ranges) =>
    isNumberColumn(ranges.clusters) ? sharedNumbers(ranges) : allocationTable(ranges),
};

function allocationTable(ranges: AllocationRanges): Result<readonly (readonly Answer[])[]> {
  const made = wholeAllocationOf(ranges);
  if (!made.ok) return made;
  const { allocation } = made.value;
  const row = (decision: Decision): Answer[] => [
    identifierCell(decision.cluster.number),
    decision.cluster.name,
    decision.place,
    decision.claim?.roles,
    decision.roles,
    summaryOf(allocation, decision),
  ];
  const decisions = inOrderOfService(allocation.decisions, (decision) => decision);
  return success([headings, ...decisions.map(row)]);
}

/** A table must not be of fewer clusters than were given, so one bad number refuses it. */
function sharedNumbers(ranges: AllocationRanges): Result<readonly (readonly Answer[])[]> {
  const wrong = [...numbersIn(ranges.clusters).wrong.values()];
  return wrong.length > 0 ? failure(wrong) : shareNumbers(ranges);
}
