import type { Allocation } from "../engine/allocate";
import type { Explanation } from "../engine/explain";

/** An allocation of a workbook's clusters. */
export interface WorkbookAllocation {
  readonly allocation: Allocation;
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
}

/** The same with an explanation for each cluster, in the order of the Clusters table. */
export interface ExplainedAllocation extends WorkbookAllocation {
  readonly explanations: readonly Explanation[];
}
