import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { unlessDone } from "../../scripts/setUp.mjs";

const script = "tests/taskpane/bundleFluent.mjs";

/**
 * Makes one file, `build/tests/fluent.cjs`, of Fluent's modules as they are: Jest would look for and
 * compile each of its thousands again for every test file of the pane, which takes two seconds a
 * file. React and the icons stay outside, so that the tests and Fluent share them.
 */
export default function bundleFluent() {
  const project = fileURLToPath(new URL("../..", import.meta.url));
  const outfile = "build/tests/fluent.cjs";
  const from = { made: outfile, paths: ["package-lock.json", script] };
  unlessDone("build/tests.made", from, () =>
    buildSync({
      stdin: { contents: 'export * from "@fluentui/react-components";', resolveDir: project },
      absWorkingDir: project,
      outfile,
      bundle: true,
      format: "cjs",
      platform: "browser",
      target: "es2022",
      external: ["react", "react/*", "react-dom", "react-dom/*", "@fluentui/react-icons"],
      define: { "process.env.NODE_ENV": '"test"' },
    }),
  );
}
