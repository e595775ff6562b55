const path = require("node:path");
const { BannerPlugin } = require("webpack");

/** The command line: one file for Node, `dist/cli/lsc.js`. */
const cli = (mode) => ({
  name: "cli",
  mode,
  target: "node20",
  devtool: false,
  entry: { lsc: "./src/cli/lsc.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js" },
  resolve: { extensions: [".ts", ".mjs", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "node20" } }],
  },
  optimization: { minimize: false },
  performance: { hints: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  stats: "errors-warnings",
});

module.exports = (_environment, { mode = "production" }) => [cli(mode)];
