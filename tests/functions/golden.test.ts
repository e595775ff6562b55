import { associated } from "./customFunctions";
import { existsSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { functionsById } from "../../src/functions/associate";
import golden from "./golden.json";

const base = "https://addins.example.govt.nz/lsc/";
const root = join(__dirname, "..", "..");
const text = execFileSync(process.execPath, [join(root, "scripts", "functionsJson.mjs"), base], {
  encoding: "utf8",
});

interface Metadata {
  readonly allowErrorForDataTypeAny: boolean;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly options?: unknown;
    readonly parameters: readonly {
      readonly name: string;
      readonly description: string;
      readonly optional?: boolean;
      readonly type: string;
    }[];
  }[];
}

const metadata = JSON.parse(text) as Metadata;
const { functions } = metadata;

/** Those that answer again and again. */
const streaming: ReadonlySet<string> = new Set(["SENSITIVITY"]);

const ids = functions.map(({ id }) => id);

test("every id and argument that was ever published is there, in its place", () => {
  for (const [id, published] of Object.entries(golden)) {
    const { parameters } = functions.find((one) => one.id === id)!;
    const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    expect(names.slice(0, published.length)).toEqual(published);
    expect(names.slice(published.length).every((name) => name.startsWith("["))).toBe(true);
  }
});

test("every function and argument of today is in the golden list", () => {
  const today = functions.map(({ id, parameters }) => [id, parameters.length]);
  expect(today).toEqual(Object.entries(golden).map(([id, names]) => [id, names.length]));
});

test("exactly the functions that Excel is told of are associated, each with its arguments", () => {
  expect([...associated.keys()].sort()).toEqual([...ids].sort());
  for (const { id, parameters } of functions) {
    expect(associated.get(id)).toBe(functionsById[id as keyof typeof functionsById]);
    const more = streaming.has(id) ? 1 : 0; // Where answers go, of which Excel is not told.
    expect(functionsById[id as keyof typeof functionsById]).toHaveLength(parameters.length + more);
  }
});

test("names are ids, no function is volatile, and errors in cells are handed over", () => {
  expect(functions.map(({ name }) => name)).toEqual(ids);
  for (const { id, options } of functions)
    expect(options).toEqual(streaming.has(id) ? { stream: true } : undefined);
  expect(metadata.allowErrorForDataTypeAny).toBe(true);
  const types = functions.flatMap(({ parameters }) => parameters.map(({ type }) => type));
  expect(new Set(types)).toEqual(new Set(["any"]));
});

test("every function has a help page, served under the address of the build", () => {
  for (const { id, helpUrl } of functions) {
    const page = id.toLowerCase();
    expect(helpUrl).toBe(`${base}help/functions/${page}.html`);
    expect(existsSync(join(root, "docs", "functions", `${page}.md`))).toBe(true);
  }
});

test("functions.json is below 100 KB", () => {
  expect(Buffer.byteLength(text)).toBeLessThan(100 * 1024);
});
