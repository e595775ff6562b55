import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { project } from "./manifestTree";

/** Runs a script so that it ends before it builds anything. */
function ended(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(project, "scripts", `${script}.mjs`), ...args],
    { encoding: "utf8" },
  );
  return { status, out: stdout, fault: stderr };
}

describe.each(["start", "excel", "build"])("npm's %s", (script) => {
  test("says how it is used", () => {
    const { status, out, fault } = ended(script, "--help");
    expect([status, fault]).toEqual([0, ""]);
    expect(out).toMatch(/^npm (start|run \w+) /);
  });

  test.each([
    ["--prot", "Unknown option '--prot'."],
    ["stray", /^Unexpected argument 'stray'[^.]*[.]$/],
  ])("answers %s with a sentence and how it is used", (arg, sentence) => {
    const { status, fault } = ended(script, arg);
    const [first, ...usage] = fault.split("\n");
    expect([status, first]).toEqual([1, expect.stringMatching(sentence)]);
    expect(usage.join("\n")).toBe(ended(script, "--help").out);
  });
});

test.each(["abc", "65536", "-1", "1.5", ""])("npm start refuses the port %j", (port) => {
  const { status, fault } = ended("start", `--port=${port}`);
  expect(status).toBe(1);
  expect(fault).toContain(`Port "${port}" is none; give a whole number from 0 to 65535.\n`);
});
