import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync, copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { project } from "./manifestTree";

const folder = mkdtempSync(join(tmpdir(), "lsc-lint-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What may stand in one place and not in another: by file, its code and the rules it breaks. */
const files: Readonly<Record<string, { code: string; breaks: readonly string[] }>> = {
  "src/engine/clock.ts": {
    code: "export const today = () => new Date();\n",
    breaks: ["eslint(no-restricted-globals)"],
  },
  "src/sheets/chance.ts": {
    code: "export const chance = () => Math.random();\n",
    breaks: ["eslint(no-restricted-properties)"],
  },
  "src/actions/thrown/deeper.ts": {
    code: "export function deeper() {\n  throw new Error();\n}\n",
    breaks: ["pure(no-throw)"],
  },
  "src/domain/impossible.ts": {
    code: "export function impossible() {\n  throw new Error();\n}\n",
    breaks: [],
  },
  "src/cli/outside.ts": {
    code: "export function outside() {\n  throw new Error(`${new Date()} ${Math.random()}`);\n}\n",
    breaks: [],
  },
  "src/hosts/office/each.ts": {
    code: "export async function each(context: Excel.RequestContext) {\n  for (;;) await context.sync();\n}\n",
    breaks: ["office-addins(no-context-sync-in-loop)"],
  },
  "src/taskpane/Often.tsx": {
    code: 'import { useState } from "react";\nexport const Often = ({ on }: { on: boolean }) => on && useState(1);\n',
    breaks: ["react-hooks(rules-of-hooks)"],
  },
  "src/taskpane/Chance.tsx": {
    code: "export const Chance = () => <p>{Math.random()}</p>;\n",
    breaks: ["react(purity)"],
  },
  "tests/anything.ts": {
    code: "export const anything: any = 1;\n",
    breaks: ["typescript(no-explicit-any)"],
  },
  "scripts/needless.mjs": {
    code: "// oxlint-disable-next-line no-console\nexport const needless = 1;\n",
    breaks: ["Unused oxlint-disable directive (no problems were reported)."],
  },
};

/** What the project's linter finds in these files, by file; the folder stands for the project. */
function found(): Record<string, string[]> {
  for (const name of ["scripts/lint", "node_modules"]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    symlinkSync(join(project, name), join(folder, name), "junction");
  }
  copyFileSync(join(project, ".oxlintrc.json"), join(folder, ".oxlintrc.json"));
  for (const [name, { code }] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
  const program = join(project, "node_modules/oxlint/bin/oxlint");
  const { stdout } = spawnSync(
    process.execPath,
    [program, "--format", "json", "src", "tests", "scripts/needless.mjs"],
    { cwd: folder, encoding: "utf8" },
  );
  const answer: Record<string, string[]> = {};
  for (const { filename, code, message } of JSON.parse(stdout).diagnostics)
    (answer[filename.replaceAll("\\", "/")] ??= []).push(code ?? message);
  return answer;
}

test("each layer is held to its own rules, and a needless exception is found", () => {
  const wanted = Object.entries(files).filter(([, { breaks }]) => breaks.length > 0);
  expect(found()).toEqual(Object.fromEntries(wanted.map(([name, { breaks }]) => [name, breaks])));
});
