import { failure, success, type Result } from "../domain/result";
import type { Host, Watch, WrittenSheet } from "../hosts/Host";
import { placeAll } from "./placeAll";
import { placementContents } from "./placementContents";
import type { Placer } from "./placer";
import type { PlacedCluster, Placing } from "./placing";
import { readPlacing } from "./readPlacing";
import type { RunRules } from "./runRules";

/** Who places, and rules for this run on top of those of the workbook. */
export interface PlaceOptions {
  readonly placer: Placer;
  readonly forThisRun?: RunRules;
}

/** What was placed, and on which sheets it stands. */
export interface PlacedWorkbook {
  readonly placing: Placing;
  readonly placed: readonly PlacedCluster[];
  readonly written: readonly WrittenSheet[];
}

/** Places the roles of all clusters and writes the sheets Placement, Travel and PlacedClusters. */
export async function placeWorkbook(
  host: Host,
  { placer, forThisRun }: PlaceOptions,
  watch: Watch = {},
): Promise<Result<PlacedWorkbook>> {
  watch.progress?.("Reading the sheets", 0);
  const placing = await readPlacing(host, forThisRun);
  if (!placing.ok) return placing;
  const placed = await placeAll(placing.value, placer, watch);
  if (!placed.ok) return failure([...placing.warnings, ...placed.problems]);
  const warnings = [...placing.warnings, ...placed.warnings];
  const contents = placementContents(placed.value, placing.value);
  const written = await host.writeSheets(contents, watch);
  return written.ok
    ? success({ placed: placed.value, placing: placing.value, written: written.value }, [
        ...warnings,
        ...written.warnings,
      ])
    : failure([...warnings, ...written.problems]);
}
