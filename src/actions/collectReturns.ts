import { warning, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { Host, TableReader, WrittenSheet } from "../hosts/Host";
import { learningLoopSheet } from "../sheets/learningLoop";
import { phasesSheet } from "../sheets/phases";
import type { CollectOptions, CollectPreview } from "./collected";
import { planCollection, type CollectPlan } from "./planCollection";
import type { ReturnedFile } from "./receivedReturn";

/** What was collected, and the sheets that were written. */
export interface CollectedReturns extends CollectPreview {
  readonly written: readonly WrittenSheet[];
}

/** Says what collecting these files would do; nothing is written. */
export async function previewReturns(
  host: TableReader,
  returned: readonly ReturnedFile[],
  options: CollectOptions,
): Promise<Result<CollectPreview>> {
  const plan = await planCollection(host, returned, options);
  return plan.ok ? success(plan.value.preview, plan.warnings) : plan;
}

/**
 * Collects returned files into Phases and LearningLoop. A file that is not what was sent, is not
 * complete or disagrees with another is left out and says why; the others are taken over.
 */
export async function collectReturns(
  host: Host,
  returned: readonly ReturnedFile[],
  options: CollectOptions,
): Promise<Result<CollectedReturns>> {
  const plan = await planCollection(host, returned, options);
  if (!plan.ok) return plan;
  const { preview, sources } = plan.value;
  const contents = contentsOf(plan.value);
  if (contents.length === 0) return success({ ...preview, written: [] }, plan.warnings);
  const written = await host.writeSheets(contents);
  if (!written.ok) return failure([...plan.warnings, ...written.problems]);
  const phases = written.value.find(({ table }) => table === phasesSheet.table);
  const own = sources.phases.sheet;
  const aside = phases && phases.sheet !== own ? [leftAlone(own, phases.sheet)] : [];
  const warnings = [...plan.warnings, ...written.warnings, ...aside];
  return success({ ...preview, written: written.value }, warnings);
}

/** The tables in which something changes. */
function contentsOf({ before, after, sources: { about } }: CollectPlan) {
  const linesOf = (purpose: string) => (about.length > 0 ? about : [purpose]);
  const phases = {
    description: phasesSheet,
    lines: linesOf(phasesSheet.purpose),
    rows: after.phases,
  };
  const learning = {
    description: learningLoopSheet,
    lines: linesOf(learningLoopSheet.purpose),
    rows: after.learning,
  };
  return [
    ...(isChanged(before.phases, after.phases) ? [phases] : []),
    ...(isChanged(before.learning, after.learning) ? [learning] : []),
  ];
}

const isChanged = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before.length !== after.length || after.some((row, index) => row !== before[index]);

const leftAlone = (own: string, sheet: string): Problem =>
  warning(
    "own-sheet",
    `The sheet ${own} is your own, so it was left alone and still counts. The history with the new rows stands on ${sheet}; rename or remove ${own} to use it.`,
    { sheet },
  );
