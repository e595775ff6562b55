/** The tests that drive a browser against the workbench, one after the other. */
module.exports = {
  ...require("./jest.config.cjs"),
  roots: ["<rootDir>/tests/e2e"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/tests/e2e/startServer.mjs",
  globalTeardown: "<rootDir>/tests/e2e/stopServer.mjs",
  maxWorkers: 1,
  testTimeout: 180_000,
};
