import type { Problem } from "../domain/problem";
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

/** A side, and where on a person's sheets what is wrong with it stands. */
export interface ReadSide {
  readonly side: AllocationSide;
  readonly locate: (problems: readonly Problem[]) => Problem[];
}

/**
 * The workbook as it stands: its Policy and Overrides sheets.
 * @param changes settings for this run only
 */
export async function readSide(
  host: TableReader,
  name: string,
  changes: Partial<PolicyValues> = {},
): Promise<Result<ReadSide>> {
  const read = await readWorkbook(host);
  if (!read.ok) return read;
  const { schools, clusters, assessments, frozen, overrides, policy, tables } = read.value;
  const locate: ReadSide["locate"] = (problems) => located(problems, tables, changes);
  const limited = await limitRoles(host, policy, changes);
  if (!limited.ok) return failure([...read.warnings, ...locate(limited.problems)]);
  const { values } = limited.value;
  const side = { name, schools, clusters, assessments, frozen, overrides, values };
  return success({ side, locate }, [...read.warnings, ...locate(limited.warnings)]);
}

/** The same without the way to its rows. */
export async function workbookSide(
  host: TableReader,
  name: string,
  changes: Partial<PolicyValues> = {},
): Promise<Result<AllocationSide>> {
  const read = await readSide(host, name, changes);
  return read.ok ? success(read.value.side, read.warnings) : read;
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
