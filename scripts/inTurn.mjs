// Programs that run two or more at a time and are reported one after the other.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { root } from "./setUp.mjs";

/** Runs Node with those arguments; answers with its exit code and what it printed. */
const run = (args) =>
  new Promise((done) => {
    const pieces = [];
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (piece) => pieces.push(piece));
    const ended = (status) => done({ status, printed: Buffer.concat(pieces).toString("utf8") });
    child.once("error", (fault) => {
      pieces.push(Buffer.from(`${fault.message}\n`));
      ended(1);
    });
    child.once("close", ended);
  });

/**
 * Runs the jobs in their order, as many at a time as there are processors, and hands each to
 * `report` in the same order, with its exit code and what it printed.
 * @param jobs each with its `name` and `args` for Node; best the slowest first
 */
export async function inTurn(jobs, report) {
  const waiting = [...jobs];
  const ends = new Map();
  const results = new Map(jobs.map((job) => [job, new Promise((done) => ends.set(job, done))]));
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      process.stderr.write(`${job.name} …\n`);
      ends.get(job)(await run(job.args));
    }
  };
  const workers = Array.from({ length: Math.max(2, availableParallelism()) }, worker);
  for (const job of jobs) report(job, await results.get(job));
  await Promise.all(workers);
}
