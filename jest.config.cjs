/** hucre ships only ES modules, so it is compiled like our own code. */
const compile = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
];

/** What the grid needs that comes as ES modules alone. */
const esModules = [
  "lodash-es",
  "nanoid",
  "rbush",
  "quickselect",
  "kdbush",
  "cjk-regex",
  "unicode-regex",
  "regexp-util",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
].join("|");

module.exports = {
  testEnvironment: "node",
  testRunner: "<rootDir>/tests/runner.cjs",
  // Jest leaves one core free, which on two cores is half of them.
  maxWorkers: "100%",
  // No test is about speed; on a busy machine one may take long.
  testTimeout: 60_000,
  roots: ["<rootDir>/tests"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/"],
  transform: {
    "^.+[.]tsx?$": compile,
    [`/(${esModules})/.+[.]js$`]: ["@swc/jest", { jsc: { target: "es2022" } }],
    "^.+[.]mjs$": ["@swc/jest", { jsc: { target: "es2022" } }],
  },
  globalSetup: "<rootDir>/tests/setUp.mjs",
  moduleNameMapper: {
    "^@fluentui/react-components$": "<rootDir>/build/tests/fluent.cjs",
    "^@fluentui/react-icons$": "<rootDir>/tests/taskpane/noIcons.cjs",
  },
  transformIgnorePatterns: [`/node_modules/(?!(hucre|${esModules})/)`],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
};
