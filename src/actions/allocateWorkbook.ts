import { failure, success, type Result } from "../domain/result";
import { allocate } from "../engine/allocate";
import { snapshotFor } from "../engine/snapshotFor";
import type { Host, TableReader, Watch, WrittenSheet } from "../hosts/Host";
import { policyFrom, standardValues, type PolicyValues } from "../parameters/policyFrom";
import { changeCostsLine, costsContent } from "../sheets/costs";
import { policyContent } from "../sheets/policy";
import { allocationContents } from "./allocationContents";
import { explainAll } from "./explainAll";
import { aboveLimit, moneyOf } from "./allocationMoney";
import { limitNote, limitRoles, type LimitedSettings } from "./limitRoles";
import { limitText } from "./limitText";
import { located } from "./located";
import { readWorkbook, type Workbook } from "./readWorkbook";
import { resultLines } from "./resultLines";
import type { ExplainedAllocation, WorkbookAllocation } from "./workbookAllocation";

/**
 * Reads a workbook and allocates, changing nothing in it.
 * @param changes settings for this run only; the Policy sheet stays as it is
 * @param scenario name of the scenario the workbook is read by, if any
 */
export async function allocateFrom(
  host: TableReader,
  changes: Partial<PolicyValues> = {},
  scenario?: string,
): Promise<Result<WorkbookAllocation>> {
  const read = await readWorkbook(host);
  if (!read.ok) return read;
  const { policy: settings, tables } = read.value;
  const limited = await limitRoles(host, settings, changes);
  const made = limited.ok ? allocateWithin(read.value, limited.value) : limited;
  const warnings = [
    ...read.warnings,
    ...(limited.ok ? located(limited.warnings, tables, changes) : []),
  ];
  if (!made.ok) return failure([...warnings, ...located(made.problems, tables, changes)]);
  const { allocation, money } = made.value;
  const roles = money && limitText(money.limit, money.given);
  return success(
    {
      allocation,
      ...(scenario !== undefined && { scenario }),
      lines: resultLines(settings, changes, { roles, scenario }),
      counts: countsOf(read.value),
      hasPolicy: tables.policy !== undefined,
      money,
    },
    [...warnings, ...located(made.warnings, tables, changes)],
  );
}

/** Allocates the roles of the settings; where dollars are the limit, says what they came to. */
function allocateWithin(
  { clusters, assessments, overrides, frozen }: Workbook,
  { values, limit }: LimitedSettings,
): Result<Pick<WorkbookAllocation, "allocation" | "money">> {
  const policy = policyFrom(values);
  const snapshot = snapshotFor(policy, assessments, frozen);
  const allocated = snapshot.ok
    ? allocate({ clusters, snapshot: snapshot.value, policy, overrides })
    : snapshot;
  if (!allocated.ok) return limit ? failure([...allocated.problems, limitNote(limit)]) : allocated;
  const money = limit && moneyOf(limit, allocated.value);
  return success({ allocation: allocated.value, money }, [
    ...allocated.warnings,
    ...(money ? aboveLimit(money) : []),
  ]);
}

const countsOf = ({ schools, clusters, assessments, overrides }: Workbook) => ({
  schools: schools.length,
  clusters: clusters.length,
  terms: new Set(assessments.map(({ term }) => term)).size,
  assessments: assessments.length,
  overrides: overrides.length,
});

/**
 * Allocates and writes the Allocation, Reasons and Coverage sheets, a Policy sheet where there was
 * none, and a Costs sheet where dollars are the limit and there was none: all of them, or none.
 */
export async function allocateWorkbook(
  host: Host,
  changes: Partial<PolicyValues> = {},
  watch: Watch = {},
): Promise<Result<ExplainedAllocation & { readonly written: readonly WrittenSheet[] }>> {
  watch.progress?.("Reading the sheets", 0);
  const allocated = await allocateFrom(host, changes);
  if (!allocated.ok) return allocated;
  const { allocation, hasPolicy, money } = allocated.value;
  const explanations = await explainAll(allocation, watch);
  if (!explanations.ok) return explanations;
  const explained = { ...allocated.value, explanations: explanations.value };
  const written = await host.writeSheets(
    [
      ...allocationContents(explained),
      ...(hasPolicy ? [] : [policyContent(standardValues(), ["The standard policy."])]),
      ...(money?.limit.hasCosts === false ? [costsContent([changeCostsLine])] : []),
    ],
    watch,
  );
  if (!written.ok) return failure([...allocated.warnings, ...written.problems]);
  return success({ ...explained, written: written.value }, [
    ...allocated.warnings,
    ...written.warnings,
  ]);
}
