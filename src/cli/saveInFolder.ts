import { mkdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { error, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
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

/** Whether a folder is there or can be made: nothing on the way to it is a file. Makes nothing. */
export async function checkFolder(folder: string): Promise<Result<string>> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found = await stat(at).catch(() => undefined);
    if (found?.isDirectory() || at === dirname(at)) return success(folder);
    if (found) return failure([noFolder(folder, at === resolve(folder) ? folder : at)]);
  }
}

/** Makes a folder where it is not there. */
export async function makeFolder(folder: string): Promise<Result<string>> {
  const checked = await checkFolder(folder);
  if (!checked.ok) return checked;
  try {
    await mkdir(folder, { recursive: true });
    return checked;
  } catch (cause) {
    return fault(folder, cause);
  }
}

const noFolder = (folder: string, file: string): Problem =>
  error(
    "no-folder",
    `${file} is a file, not a folder. Give the name of a folder; it is made where it is not there.`,
    { sheet: folder },
  );

/**
 * Writes files into a folder, which is made where it is not there. Another file that stands there
 * under the same name is kept as `name.before.xlsx`, with a warning.
 */
export async function saveInFolder<File extends MadeFile>(
  folder: string,
  files: readonly File[],
): Promise<Result<readonly SavedFile<File>[]>> {
  const made = await makeFolder(folder);
  if (!made.ok) return made;
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
