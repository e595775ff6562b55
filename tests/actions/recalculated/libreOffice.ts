import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parts } from "../../../src/hosts/xlsx/package/parts";

const program = process.env["LSC_SOFFICE"] ?? "soffice";

/** Whether LibreOffice is installed here. */
export const hasLibreOffice = spawnSync(program, ["--version"]).status === 0;

/**
 * Opens files in LibreOffice, which calculates every formula, as none has a value in them, and
 * saves them again; all in one start of the program, which takes longer than the work.
 */
export async function calculatedByLibreOffice(
  files: readonly Uint8Array[],
): Promise<readonly Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), "lsc-office-"));
  try {
    const paths = files.map((_, index) => join(folder, `book${index}.xlsx`));
    for (const [index, bytes] of files.entries())
      writeFileSync(paths[index]!, await withoutValues(bytes));
    const out = join(folder, "out");
    const own = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const wanted = [own, "--headless", "--convert-to", "xlsx", "--outdir", out, ...paths];
    const { status, stderr } = spawnSync(program, wanted, { encoding: "utf8" });
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    return paths.map((_, index) => readFileSync(join(out, `book${index}.xlsx`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file with all its formulas, and none of their values. */
async function withoutValues(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await Parts.read(bytes);
  for (const path of parts.paths().filter((each) => /\/worksheets\/[^/]+\.xml$/.test(each)))
    await parts.put(path, (await parts.text(path)).replace(/<\/f><v>[^<]*<\/v>/g, "</f>"));
  return parts.toBytes();
}
