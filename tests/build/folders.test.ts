import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { project } from "./manifestTree";

const scripts = resolve(project, "scripts");

/** Where each build goes, by its name. */
const folders = JSON.parse(
  execFileSync(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `const { builds } = await import("${pathToFileURL(resolve(scripts, "setUp.mjs")).href}");
       const folders = Object.entries(builds).map(([name, { to }]) => [name, to]);
       console.log(JSON.stringify(Object.fromEntries(folders)));`,
    ],
    { encoding: "utf8" },
  ),
) as Record<string, string>;

/** Names of the builds that a script makes. */
const madeBy = (script: string): string[] =>
  [
    ...readFileSync(resolve(scripts, script), "utf8").matchAll(
      /\bbuild\("(\w+)"|"scripts\/setUp[.]mjs", "(\w+)"/g,
    ),
  ].map(([, called, run]) => (called ?? run)!);

test("dist/, which goes to a person's host, is written by npm run build and by nothing else", () => {
  const writers = readdirSync(scripts)
    .filter((name) => name.endsWith(".mjs"))
    .filter((name) => madeBy(name).some((build) => folders[build] === "dist"));
  expect(writers).toEqual(["build.mjs"]);
  expect(madeBy("start.mjs").map((build) => folders[build])).toEqual([
    "build/addin",
    "build/workbench",
  ]);
});

test("no two builds share a folder", () => {
  const all = Object.values(folders);
  expect(new Set(all).size).toBe(all.length);
});
