import type { BudgetWay } from "../parameters/costParameter";
import type { CostRow } from "./cost";
import type { CostLookups, CostSources } from "./costLookups";
import type { Addresses, TableAddresses } from "./formula";

/** What the formulas of a row of the Cost sheet are made of. */
export interface CostMaking {
  readonly at: Addresses<CostRow>;
  readonly sources: CostSources;
  readonly look: CostLookups;
  readonly workings: TableAddresses;
  readonly prices: TableAddresses;
}

/** The first and last day of the fiscal year of a row, whose name begins with the year it begins in. */
export const firstOfYear = ({ at }: CostMaking): string => `DATE(LEFT(${at.cell("year")},4),7,1)`;
export const lastOfYear = ({ at }: CostMaking): string => `DATE(LEFT(${at.cell("year")},4)+1,6,30)`;

/** Whether the budget of the Costs sheet holds so. */
export const wayIs = ({ look }: CostMaking, way: BudgetWay): string => look.is("budgetWay", way);

/** Whether it is one sum for all years; undefined where this run has a sum of its own. */
export const isOneSum = (making: CostMaking): string | undefined =>
  making.sources.hasOwnBudget ? undefined : wayIs(making, "One sum for all years");
