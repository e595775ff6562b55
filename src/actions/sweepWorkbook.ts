import { failure, success, type Result } from "../domain/result";
import type { Host, WrittenSheet } from "../hosts/Host";
import { allocateChosen, type ChosenVersion } from "./allocateChosen";
import { sensitivityContents } from "./sensitivityContents";
import { sensitivityOf, type SensitiveAllocation } from "./sensitivityOf";
import type { ChosenSweep } from "./sweepPlan";
import type { Sweeper, SweepWatch } from "./sweeper";

/** A sensitivity, and the sheets it was written to. */
export interface WrittenSensitivity extends SensitiveAllocation {
  readonly written: readonly WrittenSheet[];
}

/**
 * Reads a workbook, allocates, asks how much hangs on what is not certain, and writes the sheets
 * Sensitivity, SensitivityTornado and SensitivityRules: all of them, or none.
 */
export async function sweepWorkbook(
  host: Host,
  chosen: ChosenSweep,
  sweeper: Sweeper,
  { watch = {}, ...version }: SweepRunOptions = {},
): Promise<Result<WrittenSensitivity>> {
  watch.progress?.("Reading the sheets", 0);
  const allocated = await allocateChosen(host, version);
  if (!allocated.ok) return allocated;
  const found = await sensitivityOf(allocated.value, chosen, sweeper, watch);
  if (!found.ok) return failure([...allocated.warnings, ...found.problems]);
  const written = await writeSensitivity(host, found.value, watch);
  return written.ok
    ? success({ ...found.value, written: written.value }, [
        ...allocated.warnings,
        ...written.warnings,
      ])
    : failure([...allocated.warnings, ...written.problems]);
}

/** By which version, and who watches. */
export interface SweepRunOptions extends ChosenVersion {
  readonly watch?: SweepWatch;
}

/** Writes what was found. */
export const writeSensitivity = (
  host: Host,
  found: SensitiveAllocation,
  watch: SweepWatch = {},
): Promise<Result<readonly WrittenSheet[]>> => host.writeSheets(sensitivityContents(found), watch);
