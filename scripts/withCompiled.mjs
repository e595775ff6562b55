import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install } from "./setUp.mjs";

/**
 * Compiles TypeScript to one temporary module, hands its path to `use`, and removes it.
 * `source` is what esbuild takes: `entryPoints` or `stdin`.
 */
export async function withCompiled(source, use) {
  install();
  const { build } = await import("esbuild");
  const folder = await mkdtemp(join(tmpdir(), "lsc-"));
  try {
    const outfile = join(folder, "module.mjs");
    await build({
      ...source,
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "warning",
    });
    return await use(outfile);
  } finally {
    await rm(folder, { recursive: true });
  }
}
