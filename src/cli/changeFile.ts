import { failure, success, type Result } from "../domain/result";
import type { XlsxHost } from "../hosts/xlsx/xlsxHost";
import { checkTarget, openWorkbook, saveWorkbook } from "./files";

/** Where a workbook is read, and where what becomes of it is written. */
export interface ChangedFile {
  readonly path: string;
  /** The same file where left out. */
  readonly output?: string;
}

/** Opens a workbook, changes it and saves it; a change that fails leaves all files as they were. */
export async function changeFile<Value>(
  { path, output: target = path }: ChangedFile,
  change: (host: XlsxHost) => Promise<Result<Value>>,
): Promise<Result<Value & { readonly file: string }>> {
  const wanted = await checkTarget(target, path);
  if (!wanted.ok) return wanted;
  const host = await openWorkbook(path);
  if (!host.ok) return host;
  const changed = await change(host.value);
  if (!changed.ok) return changed;
  const saved = await saveWorkbook(target, await host.value.toBytes(), path);
  if (!saved.ok) return failure([...changed.warnings, ...saved.problems]);
  return success({ ...changed.value, file: target }, [...changed.warnings, ...saved.warnings]);
}
