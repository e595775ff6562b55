import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";

/** The command line as it is shipped; `npm test` builds it first. */
const built = resolve(__dirname, "../../build/cli/lsc.js");

/** What a run of the command line came to. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What `environment.cjs` gives the tests of this folder. */
declare const runLsc: (args: readonly string[]) => Promise<Run>;

/** Runs the program that is shipped, in this process. */
export const lsc = (...args: string[]): Promise<Run> => runLsc(args);

/** Runs the executable that is shipped, in a process of its own. */
export function lscProcess(...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...args], {
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Runs the executable for a reader who has gone before it answers; it is not known what it said. */
export async function lscUnread(...args: string[]): Promise<Omit<Run, "out">> {
  const child = spawn(process.execPath, [built, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  return { code, err };
}

/** The answer of a run with --json. */
export async function lscJson(...args: string[]) {
  const { code, out } = await lsc(...args, "--json");
  // oxlint-disable-next-line typescript/no-explicit-any -- each command answers its own object
  return { code, answer: JSON.parse(out) as any };
}

/** A folder of its own for each test file, gone afterwards. */
export function temporaryFolder(): { path: (name: string) => string } {
  const folder = mkdtempSync(join(tmpdir(), "lsc-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { path: (name) => join(folder, name) };
}
