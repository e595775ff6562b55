import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import type { Watch, WorkbookFiles } from "../hosts/Host";
import { clusterPage } from "./clusterPage";
import type { Placed, Placing } from "./placing";

/** A cluster's page as a file by itself. */
export interface ClusterPageFile {
  /** `LSCs of cluster 48.xlsx` */
  readonly name: string;
  readonly clusterNumber: string;
  readonly bytes: Uint8Array;
}

/** Makes a file for each cluster, with its page. Nothing is written into the workbook. */
export async function clusterPages(
  files: WorkbookFiles,
  placed: readonly Placed[],
  placing: Pick<Placing, "lines">,
  watch: Watch = {},
): Promise<Result<readonly ClusterPageFile[]>> {
  const made: ClusterPageFile[] = [];
  for (const [index, each] of placed.entries()) {
    const { number, name } = each.cluster;
    watch.progress?.(`Making the page of ${name}`, index / placed.length);
    await watch.pause?.();
    if (watch.isCancelled?.()) return failure([stopped]);
    const file = files.create();
    const written = await file.writeSheets([clusterPage(each, placing)]);
    if (!written.ok) return written;
    const bytes = await file.toBytes();
    made.push({ name: `LSCs of cluster ${fileText(number)}.xlsx`, clusterNumber: number, bytes });
  }
  return success(made);
}

/** A cluster's number as part of a name of a file: what some systems forbid becomes a line. */
const fileText = (number: string): string => number.replace(/[^\p{L}\p{N} .,_-]/gu, "-");

const stopped = error("cancelled", "Stopped as you asked. No page was made.");
