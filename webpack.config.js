const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { DefinePlugin, IgnorePlugin } = require("webpack");
const { version } = require("./package.json");

const at = (folder) => path.resolve(__dirname, folder);

/**
 * Functions that are loaded when first called have copies of their own of all they use: a module
 * that two files share cannot be merged with others, which would make the first file larger.
 */
const ownCopies = { test: /laterFunctions[.]ts$/, layer: "later" };

/**
 * The add-in: one page for the shared runtime, which loads office.js from Microsoft, then
 * the functions (associated before anything else runs), the ribbon commands and the task pane.
 */
const addin = (mode, to, address) => ({
  name: "addin",
  mode,
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: "esbuild-loader",
        options: { target: "es2022", jsx: "automatic" },
      },
      ownCopies,
    ],
  },
  experiments: { layers: true },
  performance: { hints: false },
  stats: "errors-warnings",
  // What is built to be run at once needs no maps, which take a sixth of the time.
  devtool: mode === "production" ? to === "dist" && "source-map" : "cheap-module-source-map",
  entry: {
    functions: "./src/functions/associate.ts",
    commands: "./src/commands/commands.ts",
    taskpane: "./src/taskpane/index.tsx",
  },
  output: {
    path: at(to),
    filename: "[name].js",
    // Browsers keep what they have fetched: what changes has another address.
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "",
    clean: true,
  },
  // A third of the time webpack's own takes, and files that are a little smaller.
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { compress: { passes: 2 }, mangle: true },
      }),
    ],
  },
  plugins: [
    // HiGHS asks Node for files where it runs in Node.
    new IgnorePlugin({ resourceRegExp: /^node:/ }),
    new DefinePlugin({
      LSC_NAMESPACE: JSON.stringify(address.namespace),
      LSC_VERSION: JSON.stringify(version),
    }),
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "src/taskpane/taskpane.html",
      chunks: ["functions", "commands", "taskpane"],
      chunksSortMode: "manual",
      hash: true,
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png" },
        made("manifest.xml", "manifest.xml", (source) => script("manifestFor")(source, address)),
        made("src/functions/functions.ts", "functions.json", () =>
          script("functionsJson")(address.base),
        ),
        made("docs/functions/*.md", helpPageOf, script("helpPage")),
      ],
    }),
  ],
});

/** What scripts/name.mjs exports under its name, loaded when it is called. */
const script =
  (name) =>
  async (...values) =>
    (await import(`./scripts/${name}.mjs`))[name](...values);

/** A file that is made from another one. */
const made = (from, to, make) => ({
  from,
  to,
  transform: (source, path) => make(source.toString("utf8"), path),
});

/** README.md is the page a folder opens with. */
const helpPageOf = ({ absoluteFilename }) => {
  const name = path.basename(absoluteFilename, ".md");
  return `help/functions/${name === "README" ? "index" : name}.html`;
};

/**
 * `--env to=…` is the folder it is put in and `--env base=https://…/` the address it will be served
 * from; development builds have the namespace LSC_DEV, so that both can be installed side by side.
 */
module.exports = async ({ to = "dist", base }, { mode = "production" }) => {
  const { addressOf } = await import("./scripts/manifestFor.mjs");
  return addin(mode, to, addressOf({ base, mode }));
};
