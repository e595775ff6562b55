const { resolve } = require("node:path");
const { TestEnvironment } = require("jest-environment-node");

/** The command line's program as it is shipped; `npm test` builds it first. */
const built = resolve(__dirname, "../../build/cli/run.js");

/** Runs one after the other, as all say what they say to this process's streams. */
let last = Promise.resolve();

/** Runs the command line in this process; answers with its exit code and what it said. */
function runLsc(args) {
  const run = last.then(() => runOnce(args));
  last = run.catch(() => undefined);
  return run;
}

async function runOnce(args) {
  const out = caught(process.stdout);
  const err = caught(process.stderr);
  const before = process.exitCode;
  try {
    const code = await require(built).run(args);
    return { code, out: out.text(), err: err.text() };
  } finally {
    process.exitCode = before;
    err.release();
    out.release();
  }
}

/** Keeps what is written to a stream, until it is released. */
function caught(stream) {
  const { write } = stream;
  const written = [];
  stream.write = (chunk) => {
    written.push(chunk);
    return true;
  };
  return {
    text: () => written.join(""),
    release: () => {
      stream.write = write;
    },
  };
}

/**
 * Where the command line's tests run: `runLsc` runs the very program that is shipped in Jest's own
 * process, outside the test's world, so that it is loaded once for all of them and stays warm. A
 * process for each run would take two to three times as long.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.runLsc = runLsc;
  }
};
