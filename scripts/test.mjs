// npm test: sets up, runs every check, and closes with one line that counts them all.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { browserWanted, findOrInstallBrowser } from "./findBrowser.mjs";
import { build, root } from "./setUp.mjs";

const bin = (name) => join(root, "node_modules", name);
const node = (args, env = {}) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });

const checks = [
  ["types", bin("typescript/bin/tsc"), "-p", "tsconfig.json"],
  [
    "types of the core, without DOM and Node",
    bin("typescript/bin/tsc"),
    "-p",
    "tsconfig.pure.json",
  ],
  ["lint", bin("eslint/bin/eslint.js"), ".", "--max-warnings", "0"],
  [
    "layers",
    bin("dependency-cruiser/bin/dependency-cruise.mjs"),
    "src",
    "seeds",
    "--config",
    ".dependency-cruiser.cjs",
  ],
  ["format", bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."],
];

const count = { passed: 0, failed: 0, skipped: 0 };

const heading = (text) => process.stdout.write(`\n== ${text}\n`);

function check([name, ...command]) {
  heading(name);
  const passed = node(command).status === 0;
  count[passed ? "passed" : "failed"] += 1;
  process.stdout.write(passed ? "passed\n" : `FAILED: ${name}\n`);
}

/** Runs Jest and adds its tests to the count. */
function jest(name, args, env) {
  heading(name);
  const report = join(root, `out/jest-${name.replaceAll(" ", "-")}.json`);
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const { status } = node(
    [bin("jest/bin/jest.js"), "--json", `--outputFile=${report}`, ...args],
    env,
  );
  let result;
  try {
    result = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    count.failed += 1; // Jest did not get as far as a report.
    return;
  }
  count.passed += result.numPassedTests;
  count.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  count.skipped += result.numPendingTests;
  if (status !== 0 && result.numFailedTests + result.numRuntimeErrorTestSuites === 0)
    count.failed += 1;
}

/** In a browser, against the workbench; without a browser that is a failure which says what to do. */
function endToEnd() {
  const browser = findOrInstallBrowser();
  if (browser)
    return jest("end to end", ["--config", "jest.endToEnd.config.cjs"], { LSC_BROWSER: browser });
  heading("end to end");
  count.failed += 1;
  process.stdout.write(`FAILED: ${browserWanted}\n`);
}

for (const name of ["cli", "addin", "workbench"]) {
  build(name); // It ends the run where it fails.
  count.passed += 1;
}
const only = process.argv.slice(2);
if (only.length === 0) for (const each of checks) check(each);
jest("tests", only);
if (only.length === 0) endToEnd();

const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`);
process.exitCode = count.failed === 0 ? 0 : 1;
