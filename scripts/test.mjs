// npm test: sets up, runs every check, and closes with one line that counts them all.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildCli, root } from "./setUp.mjs";

const bin = (name) => join(root, "node_modules", name);
const node = (...args) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });

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
  const passed = node(...command).status === 0;
  count[passed ? "passed" : "failed"] += 1;
  process.stdout.write(passed ? "passed\n" : `FAILED: ${name}\n`);
}

function jest() {
  heading("tests");
  const report = join(root, "out/jest-report.json");
  rmSync(report, { force: true });
  mkdirSync(dirname(report), { recursive: true });
  const { status } = node(
    bin("jest/bin/jest.js"),
    "--json",
    `--outputFile=${report}`,
    ...process.argv.slice(2),
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

buildCli();
count.passed += 1; // The build itself; it ends the run where it fails.
for (const each of checks) check(each);
jest();

const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`);
process.exitCode = count.failed === 0 ? 0 : 1;
