import { success } from "../domain/result";
import { costRows } from "../actions/costRows";
import { mostRoles } from "../engine/money/affordable";
import { costSheet } from "../sheets/cost";
import { costingIn } from "./costingIn";
import { oneNumber } from "./oneCell";
import type { FunctionDefinition } from "./run";
import { sheetRows } from "./sheetRows";

/** LSC.COST: what roles cost by fiscal year against the budget, as the Cost sheet has it. */
export const costFunction: FunctionDefinition<"roles" | "costs" | "start" | "travel"> = {
  parameters: [{ name: "roles" }, { name: "costs" }, { name: "start" }, { name: "travel" }],
  answer: (ranges) => {
    const roles = oneNumber(ranges.roles, { kind: "whole", smallest: 0, largest: mostRoles });
    const costing = costingIn(ranges, roles.ok ? success({ roles: roles.value ?? 0 }) : roles);
    return costing.ok ? success(sheetRows(costSheet, costRows(costing.value))) : costing;
  },
};
