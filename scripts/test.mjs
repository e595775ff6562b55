// npm test: sets up, runs every check, and closes with one line that counts them all.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { browserWanted, findOrInstallBrowser } from "./findBrowser.mjs";
import { inTurn } from "./inTurn.mjs";
import { install, root } from "./setUp.mjs";

const bin = (name) => join(root, "node_modules", name);

/** What the tests need. These and the checks: the slowest first, so that none is waited for. */
const builds = [
  ["build of the add-in", "scripts/setUp.mjs", "addin"],
  ["build of the workbench", "scripts/setUp.mjs", "workbench"],
  ["build of the command line", "scripts/setUp.mjs", "cli"],
];

const checks = [
  ["types", bin("typescript7/bin/tsc"), "-p", "tsconfig.json"],
  ["lint", bin("oxlint/bin/oxlint")],
  ["format", bin("oxfmt/bin/oxfmt"), "--list-different"],
  [
    "types of the core, without DOM and Node",
    bin("typescript7/bin/tsc"),
    "-p",
    "tsconfig.pure.json",
  ],
  [
    "layers",
    bin("dependency-cruiser/bin/dependency-cruise.mjs"),
    "src",
    "seeds",
    "--config",
    ".dependency-cruiser.cjs",
  ],
];

const count = { passed: 0, failed: 0, skipped: 0 };

const heading = (text) => process.stdout.write(`\n== ${text}\n`);

/** Runs builds and checks side by side; answers with the names of those that failed. */
async function failing(list) {
  const failed = new Set();
  const jobs = list.map(([name, ...args]) => ({ name, args }));
  await inTurn(jobs, ({ name }, { status, printed }) => {
    heading(name);
    if (status !== 0) failed.add(name);
    process.stdout.write(`${printed}${status === 0 ? "passed" : `FAILED: ${name}`}\n`);
  });
  count.passed += jobs.length - failed.size;
  count.failed += failed.size;
  return failed;
}

/**
 * How Node runs the tests: as each processor has tests of its own, with no threads beside; with room
 * for all that soon is of no use; and improving only what runs often, as every file loads all code
 * anew. Jest's workers take these on (docs/decisions/0033). The last one is known to Node 20 alone.
 */
const settings = ["--single-threaded", "--max-semi-space-size=64", "--interrupt-budget=1000000"];

/** Those of them that this Node takes; it does not start with one it does not know. */
const taken = () =>
  settings.filter((each) => spawnSync(process.execPath, [each, "-e", ""]).status === 0);

/** Runs Jest and adds its tests to the count. */
function jest(name, args, env = {}) {
  heading(name);
  const file = join(root, `out/jest-${name.replaceAll(" ", "-")}.json`);
  rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  const { status } = spawnSync(
    process.execPath,
    [...taken(), bin("jest/bin/jest.js"), "--json", `--outputFile=${file}`, ...args],
    {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    },
  );
  let result;
  try {
    result = JSON.parse(readFileSync(file, "utf8"));
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

/**
 * All tests: those that drive a browser beside the others, which do not wait for it. Without a
 * browser that is a failure which says what to do.
 */
function allTests(browser) {
  if (browser) return jest("tests", ["--config", "jest.all.config.cjs"], { LSC_BROWSER: browser });
  jest("tests", []);
  heading("end to end");
  count.failed += 1;
  process.stdout.write(`FAILED: ${browserWanted}\n`);
}

const only = process.argv.slice(2);
const browser = only.length > 0 ? undefined : findOrInstallBrowser(); // Beside the packages.
install();
const failed = await failing(only.length > 0 ? builds : [...builds, ...checks]);
const isBuilt = builds.every(([name]) => !failed.has(name)); // Else the tests would test something old.
if (isBuilt && only.length > 0) jest("tests", only);
if (isBuilt && only.length === 0) allTests(await browser);

const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
process.stdout.write(`\n${count.passed} passed, ${count.failed} failed${skipped}\n`);
process.exitCode = count.failed === 0 ? 0 : 1;
