// npm run bench: compiles and runs the benchmarks of bench/; `npm run bench -- apportion` one of them.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setUp.mjs";
import { withCompiled } from "./withCompiled.mjs";

const folder = join(root, "bench");
const wanted = process.argv[2] ?? "";
const names = readdirSync(folder).filter(
  (name) => name.endsWith(".bench.ts") && name.startsWith(wanted),
);
if (names.length === 0) {
  console.error(`There is no benchmark whose name starts with "${wanted}" in bench/.`);
  process.exitCode = 1;
}
for (const name of names)
  await withCompiled({ entryPoints: [join(folder, name)] }, (path) => {
    const { status } = spawnSync(process.execPath, [path], { stdio: "inherit", cwd: root });
    if (status !== 0) process.exitCode = 1;
  });
