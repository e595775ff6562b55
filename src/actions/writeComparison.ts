import type { Result } from "../domain/result";
import type { Host, Watch, WrittenSheet } from "../hosts/Host";
import type { Comparison } from "./compareSides";
import { comparisonContents } from "./comparisonContents";

/** Writes a comparison to the sheets ComparisonSettings, Comparison and ComparisonTotals. */
export const writeComparison = (
  host: Host,
  comparison: Comparison,
  watch: Watch = {},
): Promise<Result<readonly WrittenSheet[]>> =>
  host.writeSheets(comparisonContents(comparison), watch);
