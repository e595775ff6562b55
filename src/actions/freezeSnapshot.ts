import type { Assessment } from "../domain/assessment";
import { compareClusterNumbers } from "../domain/cluster";
import { describeDay, type Day } from "../domain/day";
import type { FrozenPhase } from "../domain/frozenPhase";
import { plainText } from "../domain/plainText";
import { error, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { snapshotAt } from "../engine/snapshotAt";
import type { Host, WrittenSheet } from "../hosts/Host";
import { phasesSheet } from "../sheets/phases";
import { snapshotsSheet } from "../sheets/snapshots";
import { all, readTables } from "./readTable";

/** What a snapshot is frozen as. */
export interface FreezeOptions {
  readonly name: string;
  readonly asAt: Day;
  readonly frozenOn: Day;
  readonly frozenBy: string;
  readonly note?: string;
}

/**
 * Freezes the phases as they stood on a day under a name, on the Snapshots sheet. What was frozen
 * before stays; a name is used once, as a frozen snapshot never changes.
 */
export async function freezeSnapshot(
  host: Host,
  options: FreezeOptions,
): Promise<Result<{ readonly clusters: number; readonly written: readonly WrittenSheet[] }>> {
  const read = all(await readTables<[Assessment, FrozenPhase]>(host, phasesSheet, snapshotsSheet));
  if (!read.ok) return read;
  const [history, frozen] = read.value;
  const earlier = frozen?.rows ?? [];
  const { phases } = snapshotAt(history?.rows ?? [], options.asAt);
  const problems = [...unfit(options, earlier), ...(phases.size === 0 ? [nothing(options)] : [])];
  if (problems.length > 0) return failure(problems);
  const { name: snapshot, ...rest } = { ...options, name: options.name.trim() };
  const added = [...phases]
    .sort(([a], [b]) => compareClusterNumbers(a, b))
    .map(([clusterNumber, phase]): FrozenPhase => ({ snapshot, clusterNumber, phase, ...rest }));
  const written = await host.writeSheets([
    { description: snapshotsSheet, lines: [snapshotsSheet.purpose], rows: [...earlier, ...added] },
  ]);
  return written.ok
    ? success({ clusters: added.length, written: written.value }, written.warnings)
    : written;
}

function unfit({ name, frozenBy }: FreezeOptions, earlier: readonly FrozenPhase[]): Problem[] {
  const problems: Problem[] = [];
  const same = earlier.find(({ snapshot }) => plainText(snapshot) === plainText(name));
  if (name.trim() === "")
    problems.push(error("no-name", "Give the snapshot a name, such as December 2018."));
  if (frozenBy.trim() === "")
    problems.push(error("no-person", "Say who freezes the snapshot: it stands on the sheet."));
  if (same)
    problems.push(
      error(
        "snapshot-exists",
        `There is a snapshot "${same.snapshot}" already, frozen on ${describeDay(same.frozenOn)} by ${same.frozenBy}. Choose another name: a frozen snapshot never changes.`,
        { sheet: snapshotsSheet.table },
      ),
    );
  return problems;
}

const nothing = ({ asAt }: FreezeOptions) =>
  error(
    "empty-snapshot",
    `No cluster has a phase on or before ${describeDay(asAt)}. Choose a later day.`,
    { sheet: phasesSheet.table },
  );
