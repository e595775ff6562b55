import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { project } from "./manifestTree";

const addin = resolve(project, "build/addin");
const page = readFileSync(join(addin, "taskpane.html"), "utf8");
const scripts = [...page.matchAll(/<script[^>]* src="?([^"\s>]+)/g)].map(
  ([, source]) => source!.replace(/[?].*$/, ""), // a mark of the content
);
const ours = scripts.filter((source) => !source.startsWith("https://"));

const kilobytes = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(join(addin, name))).length, 0) / 1024;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

test("the functions take at most 40 KB, compressed", () => {
  expect(kilobytes(["functions.js"])).toBeLessThanOrEqual(40);
});

test("what the task pane loads before it shows takes at most 210 KB, compressed", () => {
  const pane = ours.filter((source) => source !== "functions.js");
  expect(pane).toContain("taskpane.js");
  expect(kilobytes(pane)).toBeLessThanOrEqual(210);
});

test("the metadata of the functions takes at most 100 KB", () => {
  expect(statSync(join(addin, "functions.json")).size / 1024).toBeLessThanOrEqual(100);
});

test("the page loads Microsoft's client library first, from Microsoft, then the functions", () => {
  expect(scripts.slice(0, 2)).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
  ]);
  expect(ours).toEqual(scripts.slice(1));
});

test("the page has no script of its own in it and asks nobody else for anything", () => {
  expect(page).not.toMatch(/<script(?![^>]* src=)/);
  const addresses = [...page.matchAll(/https?:\/\/[^\s"'<>]+/g)].map(([address]) => address);
  expect(addresses).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
});

test("neither Microsoft's library nor the workbench's grid is in the build", () => {
  const names = filesBelow(addin);
  expect(names.some((name) => /office[^/]*[.]js$|excel-/.test(name))).toBe(false);
  for (const name of names.filter((each) => each.endsWith(".js")))
    expect(readFileSync(name, "utf8")).not.toMatch(/univer|_richApiNativeBridge/i);
});
