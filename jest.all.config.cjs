/** Every test in one run, those that drive a browser beside the others: what `npm test` does. */
const endToEnd = require("./jest.endToEnd.config.cjs");

/** Without what Jest takes for the whole run only. */
const project = ({ maxWorkers: _, testTimeout: __, ...own }) => ({ rootDir: __dirname, ...own });

module.exports = {
  maxWorkers: "100%",
  testTimeout: endToEnd.testTimeout,
  testSequencer: "<rootDir>/tests/slowFirst.cjs",
  projects: [require("./jest.config.cjs"), endToEnd].map(project),
};
