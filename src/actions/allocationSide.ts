import { failure, success, type Result } from "../domain/result";
import { allocate, type Allocation } from "../engine/allocate";
import { snapshotFor } from "../engine/snapshotFor";
import type { TableReader } from "../hosts/Host";
import { policyFrom, type PolicyValues } from "../parameters/policyFrom";
import { limitRoles } from "./limitRoles";
import { located } from "./located";
import { readWorkbook, type Workbook } from "./readWorkbook";
import { scenarioReader } from "./scenarioReader";

/** What one allocation is made of: data, settings and the decisions of persons. */
export interface AllocationSide extends Pick<
  Workbook,
  "schools" | "clusters" | "assessments" | "frozen" | "overrides"
> {
  /** What it is called beside another. */
  readonly name: string;
  /** All settings; where dollars are the limit, `roles` is what they buy. */
  readonly values: PolicyValues;
}

/**
 * The workbook as it stands: its Policy and Overrides sheets.
 * @param changes settings for this run only
 */
export async function workbookSide(
  host: TableReader,
  name: string,
  changes: Partial<PolicyValues> = {},
): Promise<Result<AllocationSide>> {
  const read = await readWorkbook(host);
  if (!read.ok) return read;
  const { schools, clusters, assessments, frozen, overrides, policy, tables } = read.value;
  const limited = await limitRoles(host, policy, changes);
  if (!limited.ok)
    return failure([...read.warnings, ...located(limited.problems, tables, changes)]);
  const { values } = limited.value;
  return success({ name, schools, clusters, assessments, frozen, overrides, values }, [
    ...read.warnings,
    ...located(limited.warnings, tables, changes),
  ]);
}

/** A scenario of the workbook: its own settings and decisions, over the data as it stands. */
export async function scenarioSide(
  host: TableReader,
  scenario: string,
  changes: Partial<PolicyValues> = {},
): Promise<Result<AllocationSide>> {
  const reader = await scenarioReader(host, scenario);
  return reader.ok ? workbookSide(reader.value, scenario, changes) : reader;
}

/** Allocates one side. */
export function allocateSide(side: AllocationSide): Result<Allocation> {
  const { clusters, assessments, frozen, overrides, values } = side;
  const policy = policyFrom(values);
  const snapshot = snapshotFor(policy, assessments, frozen);
  return snapshot.ok
    ? allocate({ clusters, snapshot: snapshot.value, policy, overrides })
    : snapshot;
}
