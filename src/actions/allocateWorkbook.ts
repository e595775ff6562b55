import { failure, success, type Result } from "../domain/result";
import { allocate } from "../engine/allocate";
import { explain } from "../engine/explain";
import { snapshotAt } from "../engine/snapshotAt";
import type { Host, WrittenSheet } from "../hosts/Host";
import { policyFrom, type PolicyValues } from "../parameters/policyFrom";
import { allocationContents } from "./allocationContents";
import { readWorkbook } from "./readWorkbook";
import { resultLines } from "./resultLines";
import type { WorkbookAllocation } from "./workbookAllocation";

/**
 * Reads a workbook and allocates, changing nothing in it.
 * @param changes settings for this run only; the Policy sheet stays as it is
 */
export async function allocateFrom(
  host: Host,
  changes: Partial<PolicyValues> = {},
): Promise<Result<WorkbookAllocation>> {
  const read = await readWorkbook(host);
  if (!read.ok) return read;
  const { clusters, assessments, overrides, policy: settings } = read.value;
  const policy = policyFrom({ ...settings, ...changes });
  const snapshot = snapshotAt(assessments, policy.asAt);
  const allocated = allocate({ clusters, snapshot, policy, overrides });
  if (!allocated.ok) return failure([...read.warnings, ...allocated.problems]);
  const allocation = allocated.value;
  return success(
    {
      allocation,
      explanations: allocation.decisions.map((decision) => explain(allocation, decision)),
      lines: resultLines(settings, changes),
    },
    [...read.warnings, ...allocated.warnings],
  );
}

/** Allocates and writes the Allocation, Reasons and Coverage sheets: all of them, or none. */
export async function allocateWorkbook(
  host: Host,
  changes: Partial<PolicyValues> = {},
): Promise<Result<WorkbookAllocation & { readonly written: readonly WrittenSheet[] }>> {
  const allocated = await allocateFrom(host, changes);
  if (!allocated.ok) return allocated;
  const written = await host.writeSheets(allocationContents(allocated.value));
  if (!written.ok) return failure([...allocated.warnings, ...written.problems]);
  return success({ ...allocated.value, written: written.value }, [
    ...allocated.warnings,
    ...written.warnings,
  ]);
}
