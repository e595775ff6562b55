import { failure, success, type Result } from "../domain/result";
import type { Host, Watch, WrittenSheet } from "../hosts/Host";
import type { Comparison } from "./compareSides";
import { comparisonContents } from "./comparisonContents";

/** Writes a comparison to the sheets ComparisonSettings, Comparison and ComparisonTotals. */
export async function writeComparison(
  host: Host,
  comparison: Comparison,
  watch: Watch = {},
): Promise<Result<readonly WrittenSheet[]>> {
  const written = await host.writeSheets(comparisonContents(comparison), watch);
  return written.ok ? success(written.value, written.warnings) : failure(written.problems);
}
