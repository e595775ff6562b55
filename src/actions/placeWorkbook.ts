import { failure, success, type Result } from "../domain/result";
import type { Host, Watch, WrittenSheet } from "../hosts/Host";
import { policySheet, type PolicyRow } from "../sheets/policy";
import { placeClusters, type PlacedCluster, type PlaceOptions } from "./placeClusters";
import { placementContents } from "./placementContents";
import { policyOnSheet } from "./policyOnSheet";
import { readTable } from "./readTable";

/** What was placed, and on which sheets it stands. */
export interface PlacedWorkbook {
  readonly placed: readonly PlacedCluster[];
  readonly written: readonly WrittenSheet[];
}

/** Places roles and writes the sheets Placement, Travel and PlacedClusters. */
export async function placeWorkbook(
  host: Host,
  options: PlaceOptions = {},
  watch: Watch = {},
): Promise<Result<PlacedWorkbook>> {
  watch.progress?.("Reading the sheets", 0);
  const placed = await placeClusters(host, options, watch);
  if (!placed.ok) return placed;
  const policy = await readTable<PolicyRow>(host, policySheet);
  const { aboutData } = policyOnSheet(policy.ok ? (policy.value?.rows ?? []) : []);
  const about = aboutData === null ? [] : [String(aboutData)];
  const written = await host.writeSheets(placementContents(placed.value, about), watch);
  if (!written.ok) return failure([...placed.warnings, ...written.problems]);
  return success({ placed: placed.value, written: written.value }, [
    ...placed.warnings,
    ...written.warnings,
  ]);
}
