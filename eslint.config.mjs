import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import ts from "typescript-eslint";

const pure = "src/{domain,parameters,engine,sheets,actions}/**/*.ts";

export default [
  { ignores: ["build/**", "dist/", "out/", "coverage/", "node_modules/"] },
  ...ts.configs.recommended.map((config) => ({
    ...config,
    files: ["{src,seeds,tests,bench}/**/*.{ts,tsx}"],
  })),
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 10],
      "max-params": ["error", 4],
      "max-depth": ["error", 3],
      "no-console": "error",
      eqeqeq: "error",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["src/taskpane/**/*.tsx", "src/workbench/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs["recommended-latest"].rules,
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/hosts/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-empty-load": "error",
    },
  },
  {
    files: [pure],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: "The day is an argument (a Day, 2018-12-31)." },
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "A seed is passed in." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "ThrowStatement",
          message:
            "What a user can cause is a value: return a Problem. What only we can cause goes through domain/impossible.",
        },
      ],
    },
  },
  { files: ["src/domain/impossible.ts"], rules: { "no-restricted-syntax": "off" } },
];
