import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../domain/problem";
import { success, type Result } from "../domain/result";
import { fault, saveWorkbook, standsThere } from "./files";

/** A file that was made, by its name in the folder. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file in its folder. */
export type SavedFile<File extends MadeFile> = File & {
  /** Whether the very same stood there before. */
  readonly isUnchanged: boolean;
};

/**
 * Writes files into a folder, which is made where it is not there. Another file that stands there
 * under the same name is kept as `name.before.xlsx`, with a warning.
 */
export async function saveInFolder<File extends MadeFile>(
  folder: string,
  files: readonly File[],
): Promise<Result<readonly SavedFile<File>[]>> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    return fault(folder, cause);
  }
  const warnings: Problem[] = [];
  const saved: SavedFile<File>[] = [];
  for (const file of files) {
    const path = join(folder, file.name);
    const isUnchanged = await standsThere(path, file.bytes);
    const written = isUnchanged ? success(path) : await saveWorkbook(path, file.bytes);
    if (!written.ok) return written;
    warnings.push(...written.warnings);
    saved.push({ ...file, isUnchanged });
  }
  return success(saved, warnings);
}
