import { randomBytes } from "node:crypto";
import { open, readFile, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, extname, join, parse, resolve } from "node:path";
import { error, warning } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { readSources } from "../hosts/readSources";
import { largestFile, openXlsx } from "../hosts/xlsx/openXlsx";
import type { XlsxHost } from "../hosts/xlsx/xlsxHost";
import type { Source } from "../sheets/sourceKind";

/** Why a file could not be read or written, in words. */
const faults: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file. Check the name and the folder.",
  EISDIR: "This is a folder. Give the name of a file in it.",
  EACCES: "This file may not be opened from your account. Ask whoever owns it, or copy it.",
  EPERM: "This file may not be changed. It may be open in Excel: close it there and try again.",
  EBUSY: "This file is in use. Close it in Excel and try again.",
  ENOSPC: "The disk is full. Make room and try again.",
  EROFS: "This folder is read-only. Choose another with -o.",
};

/** A problem with a file, in words. */
export const fault = (path: string, cause: unknown) => {
  const { code = "", message = "" } = cause as { code?: string; message?: string };
  return failure([error("file", faults[code] ?? message, { sheet: path })]);
};

/** Bytes of a file, unless it is missing, locked or larger than can be opened. */
export async function readBytes(path: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) return failure([tooLarge(path, size)]);
    return success(new Uint8Array(await readFile(path)));
  } catch (cause) {
    return fault(path, cause);
  }
}

const tooLarge = (path: string, size: number) =>
  error(
    "file-too-large",
    `The file has ${Math.ceil(size / 1e6)} MB; at most ${largestFile / 1e6} MB can be opened. Save a copy with only the sheets that are needed.`,
    { sheet: path },
  );

/** Opens a workbook file. */
export async function openWorkbook(path: string): Promise<Result<XlsxHost>> {
  const bytes = await readBytes(path);
  return bytes.ok ? openXlsx(bytes.value, basename(path)) : bytes;
}

/** Reads the tables of a .csv or .xlsx file that can be brought in. */
export async function openSources(path: string): Promise<Result<readonly Source[]>> {
  const bytes = await readBytes(path);
  return bytes.ok ? readSources(bytes.value, basename(path)) : bytes;
}

/**
 * Whether a workbook can be written there: an .xlsx file in a folder that exists. Where that is
 * `source` itself, the file that is read first, it says why that is no workbook.
 */
export async function checkTarget(path: string, source?: string): Promise<Result<string>> {
  const problem = (sentence: string) => failure([error("target", sentence, { sheet: path })]);
  if (extname(path).toLowerCase() !== ".xlsx") {
    const read = path === source ? await openWorkbook(path) : undefined;
    if (read && !read.ok) return read;
    return problem("A workbook is written as .xlsx. Give -o a name that ends so.");
  }
  const isFolder = await stat(dirname(path)).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (isFolder) return success(path);
  return problem(`There is no folder ${dirname(path)}. Make it first, or choose another.`);
}

/**
 * Writes a workbook. Another file that stands there is kept beside it as `name.before.xlsx`, with
 * a warning that says so; `source` is the file it was made from, which it may replace.
 */
export async function saveWorkbook(
  path: string,
  bytes: Uint8Array,
  source?: string,
): Promise<Result<string>> {
  const kept =
    source !== undefined && resolve(source) === resolve(path) ? undefined : await keep(path, bytes);
  if (kept && !kept.ok) return kept;
  const saved = await saveBytes(path, bytes);
  if (!saved.ok || !kept?.value) return saved;
  return success(path, [
    warning("kept", `The file that stood there before is kept as ${kept.value}.`, { sheet: path }),
  ]);
}

/** Whether a file stands there that holds the very same. */
export async function standsThere(path: string, bytes: Uint8Array): Promise<boolean> {
  const before = await readFile(path).catch(() => undefined);
  return before?.equals(bytes) ?? false;
}

async function keep(path: string, bytes: Uint8Array): Promise<Result<string | undefined>> {
  const before = await readFile(path).catch(() => undefined);
  if (!before || before.equals(bytes)) return success(undefined);
  const { dir, name, ext } = parse(path);
  return saveBytes(join(dir, `${name}.before${ext}`), before);
}

/** Writes beside the file and renames, so that the file is whole at every moment. */
async function saveBytes(path: string, bytes: Uint8Array): Promise<Result<string>> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    return success(path);
  } catch (cause) {
    await unlink(temporary).catch(() => undefined);
    return fault(path, cause);
  }
}
