import type { Allocation } from "../engine/allocate";
import type { Explanation } from "../engine/explain";

/** An allocation of a workbook's clusters, explained. */
export interface WorkbookAllocation {
  readonly allocation: Allocation;
  /** One explanation for each cluster, in the order of the Clusters table. */
  readonly explanations: readonly Explanation[];
  /** Lines that say as at which date and by which policy. */
  readonly lines: readonly string[];
}
