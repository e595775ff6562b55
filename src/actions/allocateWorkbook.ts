import { failure, success, type Result } from "../domain/result";
import { allocate } from "../engine/allocate";
import { snapshotFor } from "../engine/snapshotFor";
import type { Host, TableReader, Watch, WrittenSheet } from "../hosts/Host";
import { policyFrom, standardValues, type PolicyValues } from "../parameters/policyFrom";
import { policyContent } from "../sheets/policy";
import { allocationContents } from "./allocationContents";
import { explainAll } from "./explainAll";
import { located } from "./located";
import { readWorkbook, type Workbook } from "./readWorkbook";
import { resultLines } from "./resultLines";
import type { ExplainedAllocation, WorkbookAllocation } from "./workbookAllocation";

/**
 * Reads a workbook and allocates, changing nothing in it.
 * @param changes settings for this run only; the Policy sheet stays as it is
 */
export async function allocateFrom(
  host: TableReader,
  changes: Partial<PolicyValues> = {},
): Promise<Result<WorkbookAllocation>> {
  const read = await readWorkbook(host);
  if (!read.ok) return read;
  const { clusters, assessments, overrides, frozen, policy: settings, tables } = read.value;
  const policy = policyFrom({ ...settings, ...changes });
  const snapshot = snapshotFor(policy, assessments, frozen);
  const allocated = snapshot.ok
    ? allocate({ clusters, snapshot: snapshot.value, policy, overrides })
    : snapshot;
  if (!allocated.ok)
    return failure([...read.warnings, ...located(allocated.problems, tables, changes)]);
  return success(
    {
      allocation: allocated.value,
      lines: resultLines(settings, changes),
      counts: countsOf(read.value),
      hasPolicy: tables.policy !== undefined,
    },
    [...read.warnings, ...located(allocated.warnings, tables, changes)],
  );
}

const countsOf = ({ schools, clusters, assessments, overrides }: Workbook) => ({
  schools: schools.length,
  clusters: clusters.length,
  terms: new Set(assessments.map(({ term }) => term)).size,
  assessments: assessments.length,
  overrides: overrides.length,
});

/**
 * Allocates and writes the Allocation, Reasons and Coverage sheets, and a Policy sheet where there
 * was none: all of them, or none.
 */
export async function allocateWorkbook(
  host: Host,
  changes: Partial<PolicyValues> = {},
  watch: Watch = {},
): Promise<Result<ExplainedAllocation & { readonly written: readonly WrittenSheet[] }>> {
  watch.progress?.("Reading the sheets", 0);
  const allocated = await allocateFrom(host, changes);
  if (!allocated.ok) return allocated;
  const { allocation, hasPolicy } = allocated.value;
  const explanations = await explainAll(allocation, watch);
  if (!explanations.ok) return explanations;
  const explained = { ...allocated.value, explanations: explanations.value };
  const written = await host.writeSheets(
    [
      ...allocationContents(explained),
      ...(hasPolicy ? [] : [policyContent(standardValues(), ["The standard policy."])]),
    ],
    watch,
  );
  if (!written.ok) return failure([...allocated.warnings, ...written.problems]);
  return success({ ...explained, written: written.value }, [
    ...allocated.warnings,
    ...written.warnings,
  ]);
}
