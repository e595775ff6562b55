import type { Allocation } from "../engine/allocate";
import type { Explanation } from "../engine/explain";
import type { Limit } from "./limitRoles";
import type { GivenOut } from "./limitText";

/** An allocation of a workbook's clusters. */
export interface WorkbookAllocation {
  readonly allocation: Allocation;
  /** Name of the scenario it is by; undefined for the Policy and Overrides sheets. */
  readonly scenario?: string;
  /** Lines that say as at which date and by which policy. */
  readonly lines: readonly string[];
  /** What the workbook holds. */
  readonly counts: {
    readonly schools: number;
    readonly clusters: number;
    readonly terms: number;
    readonly assessments: number;
    readonly overrides: number;
  };
  /** Whether the workbook says by which policy; else the standard one was used. */
  readonly hasPolicy: boolean;
  /** Undefined where the number of roles was given. */
  readonly money: AllocationMoney | undefined;
}

/** The dollars that were the limit of an allocation, and what was given out under it. */
export interface AllocationMoney {
  readonly limit: Limit;
  readonly given: GivenOut;
}

/** The same with an explanation for each cluster, in the order of the Clusters table. */
export interface ExplainedAllocation extends WorkbookAllocation {
  readonly explanations: readonly Explanation[];
}
