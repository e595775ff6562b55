import type { Day } from "../domain/day";
import { failure, success, type Result } from "../domain/result";
import type { Host, Watch, WrittenSheet } from "../hosts/Host";
import { policySheet, type PolicyRow } from "../sheets/policy";
import { policyOnSheet } from "./policyOnSheet";
import { readTable } from "./readTable";
import { rolloutContents } from "./rolloutContents";
import { rolloutFrom, type Rollout } from "./rolloutFrom";

/**
 * Writes the national view of the rollout: the sheets Rollout, RolloutClusters and RolloutTrend.
 * @param asAt the day; where it is left out, the last day of the history
 */
export async function rolloutWorkbook(
  host: Host,
  asAt?: Day,
  watch: Watch = {},
): Promise<Result<Rollout & { readonly written: readonly WrittenSheet[] }>> {
  watch.progress?.("Reading the sheets", 0);
  const view = await rolloutFrom(host, asAt);
  if (!view.ok) return view;
  const policy = await readTable<PolicyRow>(host, policySheet);
  const { aboutData } = policyOnSheet(policy.ok ? (policy.value?.rows ?? []) : []);
  const about = aboutData === null ? [] : [String(aboutData)];
  const written = await host.writeSheets(rolloutContents(view.value, about), watch);
  if (!written.ok) return failure([...view.warnings, ...written.problems]);
  return success({ ...view.value, written: written.value }, [
    ...view.warnings,
    ...written.warnings,
  ]);
}
