const hooks = require("node:async_hooks");
const { default: circus } = require("jest-circus/runner");
const compileOnce = require("./compileOnce.cjs");

compileOnce();

const { AsyncLocalStorage } = hooks;

/**
 * Says which test runs now, where one runs after the other. Node's own storage keeps that for each
 * promise, for tests that run at the same time, which ours never do.
 */
class OneAfterAnother {
  #now;

  getStore() {
    return this.#now;
  }

  async run(now, work) {
    const before = this.#now;
    this.#now = now;
    try {
      return await work();
    } finally {
      this.#now = before;
    }
  }
}

/**
 * Runs one test file, as Jest does. Jest's own runner makes a storage for each file that is told of
 * every promise, and leaves it on: each `await` takes several times as long, after a hundred and
 * sixty files in a process forty times. It is the first storage that a file makes; here it gets a
 * plainer one.
 */
module.exports = async (...file) => {
  hooks.AsyncLocalStorage = class extends OneAfterAnother {
    constructor() {
      super();
      hooks.AsyncLocalStorage = AsyncLocalStorage;
    }
  };
  try {
    return await circus(...file);
  } finally {
    hooks.AsyncLocalStorage = AsyncLocalStorage;
  }
};
