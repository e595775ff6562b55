import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { filesBelow, root, unlessDone } from "../../scripts/setUp.mjs";

const script = "tests/taskpane/bundleFluent.mjs";

/** What a file imports of Fluent, types and all: those bundle to nothing. */
const imports = /import (?:type )?\{([^}]*)\} from "@fluentui\/react-components";/g;

/** The names the pane has from Fluent, in order. */
function namesUsed() {
  const files = filesBelow("src/taskpane").map((path) => readFileSync(join(root, path), "utf8"));
  const lists = files.flatMap((text) => [...text.matchAll(imports)].map(([, names]) => names));
  return [...new Set(lists.join().match(/\b(?!type\b)\w+/g))].sort();
}

/**
 * Makes one file, `build/tests/fluent.cjs`, of what the pane uses of Fluent's modules, as they are:
 * Jest would look for and compile each of its thousands again for every test file of the pane, which
 * takes two seconds a file. React and the icons stay outside, so that the tests and Fluent share them.
 */
export default function bundleFluent() {
  const contents = `export { ${namesUsed().join(", ")} } from "@fluentui/react-components";`;
  const outfile = "build/tests/fluent.cjs";
  const from = { made: outfile, paths: ["package-lock.json", script], settings: contents };
  unlessDone("build/tests.made", from, () =>
    buildSync({
      stdin: { contents, loader: "ts", resolveDir: root },
      absWorkingDir: root,
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
