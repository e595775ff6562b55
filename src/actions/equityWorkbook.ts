import { failure, success, type Result } from "../domain/result";
import type { TableReader } from "../hosts/Host";
import type { PolicyValues } from "../parameters/policyFrom";
import { allocateSide, workbookSide } from "./allocationSide";
import { equityOf, type Equity } from "./equityOf";

/** The equity view of a workbook, and the settings it is of. */
export interface WorkbookEquity {
  readonly equity: Equity;
  readonly values: PolicyValues;
}

/**
 * Allocates and looks at whom that reaches, changing nothing.
 * @param changes settings for this run only
 */
export async function equityFrom(
  host: TableReader,
  changes: Partial<PolicyValues> = {},
): Promise<Result<WorkbookEquity>> {
  const side = await workbookSide(host, "This workbook", changes);
  if (!side.ok) return side;
  const allocated = allocateSide(side.value);
  const equity = allocated.ok ? equityOf(side.value, allocated.value) : allocated;
  if (!equity.ok) return failure([...side.warnings, ...equity.problems]);
  return success({ equity: equity.value, values: side.value.values }, side.warnings);
}
