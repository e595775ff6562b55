/**
 * Compiles a benchmark of bench/ to a temporary file and runs it: `npm run bench`, or
 * `npm run bench -- apportion` for one of them.
 */
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../bench/", import.meta.url));
const wanted = process.argv[2] ?? "";
const names = readdirSync(folder).filter(
  (name) => name.endsWith(".bench.ts") && name.startsWith(wanted),
);
if (names.length === 0) {
  console.error(`There is no benchmark whose name starts with “${wanted}” in bench/.`);
  process.exit(1);
}

const compiled = mkdtempSync(join(tmpdir(), "lsc-bench-"));
let status = 0;
try {
  for (const name of names) {
    const outfile = join(compiled, name.replace(/\.ts$/, ".mjs"));
    await build({
      entryPoints: [join(folder, name)],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      logLevel: "warning",
    });
    status ||= spawnSync(process.execPath, [outfile], { stdio: "inherit" }).status ?? 1;
  }
} finally {
  rmSync(compiled, { recursive: true });
}
process.exit(status);
