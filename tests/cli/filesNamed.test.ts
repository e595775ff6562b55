import { mkdirSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { filesNamed } from "../../src/cli/filesNamed";
import { sentencesOf, valueOf } from "../actions/tables";
import { temporaryFolder } from "./lsc";

const { path } = temporaryFolder();
const names = async (...paths: string[]) =>
  valueOf(await filesNamed(paths.map(path))).map((found) => basename(found));

beforeAll(() => {
  for (const folder of ["returned", "returned/older.xlsx", "none"]) mkdirSync(path(folder));
  for (const name of ["Waikato.xlsx", "Auckland.XLSX", "~$Waikato.xlsx", "notes.txt", "a+b.xlsx"])
    writeFileSync(path(`returned/${name}`), "");
});

test("a folder stands for its .xlsx files in order, without those Excel keeps beside an open one", async () => {
  expect(await names("returned")).toEqual(["Auckland.XLSX", "Waikato.xlsx", "a+b.xlsx"]);
});

test("a * in the name stands for any characters, whatever the command line has made of it", async () => {
  expect(await names("returned/*.xlsx")).toEqual(["Auckland.XLSX", "Waikato.xlsx", "a+b.xlsx"]);
  expect(await names("returned/w*.xlsx")).toEqual(["Waikato.xlsx"]);
  expect(await names("returned/a+*")).toEqual(["a+b.xlsx"]);
});

test("a file that is named twice, or beside its folder, comes once", async () => {
  expect(await names("returned/Waikato.xlsx", "returned")).toHaveLength(3);
});

test("where nothing fits, it says what would", async () => {
  const sentences = sentencesOf(
    await filesNamed(["none", "returned/*.csv", "gone/*.xlsx", "*/x.xlsx"].map(path)),
  ).map((sentence) => sentence.replace(path(""), ""));
  expect(sentences).toEqual([
    expect.stringContaining("none: There is no .xlsx file in this folder."),
    expect.stringContaining("returned/*.csv: No file fits this name."),
    expect.stringContaining("gone: There is no such file."),
    expect.stringContaining("*/x.xlsx: A * can stand only for a part of the file name."),
  ]);
});
