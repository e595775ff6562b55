const { default: Sequencer } = require("@jest/test-sequencer");

/**
 * The files that take longest, the longest first. Jest knows that only after a first run; on a
 * fresh clone it would begin with large files and end with one processor waiting for the other.
 */
const slow = [
  "e2e/analyst",
  "e2e/formulas",
  "e2e/regions",
  "engine/placement/highs",
  "e2e/publication",
  "cli/place",
  "taskpane/allocate",
  "actions/recalculated/cost",
  "actions/recalculated/libreOffice",
  "actions/damagedReturns",
  "actions/publication/files",
  "taskpane/rollout",
  "taskpane/pane",
  "actions/collectReturns",
];

const place = ({ path }) => {
  const found = slow.findIndex((name) => path.replaceAll("\\", "/").includes(`/tests/${name}.`));
  return found < 0 ? slow.length : found;
};

/** Orders the test files. */
module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => place(a) - place(b));
  }
};
