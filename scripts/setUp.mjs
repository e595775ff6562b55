// Makes a fresh checkout ready: needs only Node and npm. Does nothing where nothing changed.
// `node scripts/setUp.mjs cli addin workbench` makes those builds.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const oldestNode = 20;

/** Runs a program; its output goes to standard error, so that answers on standard output stay clean. */
function run(what, command, args) {
  process.stderr.write(`${what} …\n`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  const why = error ? error.message : `exit code ${status}`;
  process.stderr.write(`${what} failed (${why}): ${command} ${args.join(" ")}\n`);
  process.exit(1);
}

const hashOf = (paths) => {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(path).update(readFileSync(join(root, path)));
  return hash.digest("hex");
};

/** Paths of the files in a folder and below. */
export function filesBelow(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}

/** Makes a folder unless it was made from the very same files and settings before. */
export function unlessDone(mark, { made, paths, settings = "" }, work) {
  const at = join(root, mark);
  const now = `${hashOf(paths)} ${settings}`;
  const isThere = existsSync(at) && existsSync(join(root, made));
  if (isThere && readFileSync(at, "utf8") === now) return;
  work();
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, now);
}

/** Installs the packages of the lock file. */
export function install() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < oldestNode) {
    process.stderr.write(
      `Node ${oldestNode} or later is needed; this is ${process.version}. Get it from https://nodejs.org and try again.\n`,
    );
    process.exit(1);
  }
  const from = { made: "node_modules", paths: ["package-lock.json"] };
  unlessDone("node_modules/.installed", from, () =>
    // No package needs to run anything of its own: esbuild and swc bring their programs as packages.
    run("Installing packages (npm ci)", "npm", [
      "ci",
      "--no-audit",
      "--no-fund",
      "--ignore-scripts",
    ]),
  );
}

const addin = {
  what: "the add-in",
  from: ["assets", "docs/functions", "scripts", "manifest.xml", "webpack.config.js"],
};

/**
 * What each build is, where it goes and what it is made from besides `src` and `seeds`. The add-in
 * goes to `dist` only where a person asks for it: what stands there is for their host.
 */
export const builds = {
  cli: { what: "the command line", to: "build/cli", from: ["scripts"] },
  addin: { ...addin, to: "build/addin" },
  excel: { ...addin, to: "build/excel" },
  dist: { ...addin, to: "dist" },
  workbench: { what: "the workbench", to: "build/workbench", from: ["scripts"] },
};

/**
 * Makes one of the builds, where something changed.
 * @param base address the add-in will be served from
 */
export function build(name, { mode = "production", base } = {}) {
  install();
  const { what, to, from } = builds[name];
  const paths = ["src", "seeds", ...from].flatMap(filesBelow);
  unlessDone(
    `build/${name}.made`,
    {
      made: to,
      paths: [...paths, "package.json", "package-lock.json"],
      settings: `${mode} ${base ?? ""}`,
    },
    () => run(`Building ${what}`, process.execPath, programOf(name, { mode, base, to })),
  );
}

/** What builds what is not shipped; webpack builds the add-in. */
const programs = { cli: "scripts/buildCli.mjs", workbench: "scripts/buildWorkbench.mjs" };

const programOf = (name, { mode, base, to }) =>
  programs[name]
    ? [programs[name]]
    : [
        "node_modules/webpack/bin/webpack.js",
        ...["--mode", mode, "--env", `to=${to}`],
        ...(base ? ["--env", `base=${base}`] : []),
      ];

/** Runs the command line in the folder the person stands in; answers with its exit code. */
export function lsc(args) {
  build("cli");
  const { status } = spawnSync(process.execPath, [join(root, "build/cli/lsc.js"), ...args], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    stdio: "inherit",
  });
  return status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const name of process.argv.slice(2)) build(name);
