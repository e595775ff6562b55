import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { fault } from "./files";
import { all } from "../actions/readTable";

/**
 * The workbooks that are named: of a folder all its .xlsx files, of `returned/*.xlsx` those that
 * fit, as not every command line expands it. In the order of their names, each once; without the
 * files Excel keeps beside an open one (`~$…`).
 */
export async function filesNamed(paths: readonly string[]): Promise<Result<readonly string[]>> {
  const found = all<(readonly string[])[]>(await Promise.all(paths.map(filesAt)));
  if (!found.ok) return found;
  const once = new Map(found.value.flat().map((path) => [resolve(path), path]));
  return success([...once.values()]);
}

async function filesAt(path: string): Promise<Result<readonly string[]>> {
  const standing = await stat(path).catch(() => undefined);
  if (standing?.isDirectory()) return filesIn(path, /\.xlsx$/i, noWorkbooks);
  if (standing || !path.includes("*")) return success([path]);
  if (dirname(path).includes("*"))
    return failure([error("pattern", starInFolder, { sheet: path })]);
  return filesIn(dirname(path), patternOf(basename(path)), nothingFits, path);
}

async function filesIn(
  folder: string,
  pattern: RegExp,
  nothing: string,
  named = folder,
): Promise<Result<readonly string[]>> {
  try {
    const names = (await readdir(folder, { withFileTypes: true }))
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .filter((name) => pattern.test(name) && !name.startsWith("~$"))
      .sort();
    return names.length > 0
      ? success(names.map((name) => join(folder, name)))
      : failure([error("no-files", nothing, { sheet: named })]);
  } catch (cause) {
    return fault(folder, cause);
  }
}

/** `*` stands for any characters; letter case does not count, as on Windows. */
const patternOf = (name: string): RegExp =>
  new RegExp(
    `^${name
      .split("*")
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*")}$`,
    "i",
  );

const noWorkbooks =
  "There is no .xlsx file in this folder. Name the folder that holds the returned files.";
const nothingFits =
  "No file fits this name. Check the folder and the ending, or name the folder alone for all .xlsx files in it.";
const starInFolder =
  "A * can stand only for a part of the file name. Name one folder, or its files one by one.";
