const { AsyncLocalStorage } = require("node:async_hooks");
const { default: circus } = require("jest-circus/runner");

/**
 * Runs one test file, as Jest does. Jest's own runner makes a storage for each file that is told of
 * every promise, and leaves it on: after thirty files in a process each `await` takes ten times as
 * long, after a hundred and sixty forty times. Here each is switched off when its file is done.
 */
module.exports = async (...file) => {
  const { run } = AsyncLocalStorage.prototype;
  const used = new Set();
  AsyncLocalStorage.prototype.run = function (...given) {
    used.add(this);
    return run.apply(this, given);
  };
  try {
    return await circus(...file);
  } finally {
    AsyncLocalStorage.prototype.run = run;
    for (const storage of used) storage.disable();
  }
};
