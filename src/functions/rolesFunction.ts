import { success } from "../domain/result";
import { allocationOf } from "./allocationOf";
import { allocationParameters } from "./allocationParameters";
import { beside } from "./beside";
import { isNumberColumn, shareNumbers } from "./shareNumbers";
import type { FunctionDefinition } from "./run";

/** LSC.ROLES: the roles of each cluster, beside the clusters. */
export const rolesFunction: FunctionDefinition<"clusters" | "roles" | "policy" | "phases"> = {
  parameters: allocationParameters,
  answer: (ranges) => {
    if (isNumberColumn(ranges.clusters)) return shareNumbers(ranges);
    const made = allocationOf(ranges);
    if (!made.ok) return made;
    const { clusters, allocation } = made.value;
    return success(beside(clusters, ["Roles"], (index) => [allocation.decisions[index]!.roles]));
  },
};
