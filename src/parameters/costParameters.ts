import { budgetCosts } from "./budgetCosts";
import type { CostParameter } from "./costParameter";
import { laterCosts } from "./laterCosts";
import { otherCosts } from "./otherCosts";
import { payCosts, timeCosts } from "./payCosts";

/** Every input of a costing, in the order of the Costs sheet. */
export const costParameters: readonly CostParameter[] = [
  ...timeCosts,
  ...payCosts,
  ...otherCosts,
  ...budgetCosts,
  ...laterCosts,
];
