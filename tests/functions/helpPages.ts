import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cells } from "./calls";

const folder = join(__dirname, "..", "..", "docs", "functions");

/** One formula of a help page, with its arguments as Excel hands them over and the answer printed. */
export interface Example {
  readonly id: string;
  readonly args: readonly unknown[];
  /** The line that leads up to the answer: `gives`. */
  readonly lead: string;
  readonly result: readonly (readonly string[])[];
}

/** Names of the pages, without those of the index. */
export const pageNames = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => name.replace(".md", ""));

export const pageOf = (name: string): string => readFileSync(join(folder, `${name}.md`), "utf8");

/** The examples of a page: its ranges, formulas and answers in order. */
export function examplesOf(page: string): Example[] {
  const ranges = new Map<string, Cells>();
  const examples: { formula: string; lead?: string; result?: string[][] }[] = [];
  for (const [, lead, kind, address, text] of page.matchAll(
    /(?:^(.*)\n\n)?^```(range|formula|result) ?([A-Z0-9:]*)\n([^`]*?)\n?```$/gm,
  )) {
    const rows = text!.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
    if (kind === "range")
      ranges.set(
        address!,
        rows.map((row) => row.map(valueOf)),
      );
    else if (kind === "formula") examples.push({ formula: text! });
    else Object.assign(examples.at(-1)!, { lead, result: rows });
  }
  return examples.map(({ formula, lead = "", result = [] }) => {
    const [, id, inside] = /^=LSC[.]([A-Z]+)\((.*)\)$/.exec(formula)!;
    const args = inside!.split(/, */).map((one) => ranges.get(one) ?? valueOf(one));
    return { id: id!, args, lead, result };
  });
}

/** A number, a text with or without quotation marks, or nothing. */
function valueOf(text: string): unknown {
  if (text === "") return null;
  return Number.isNaN(Number(text)) ? text.replace(/^"(.*)"$/, "$1") : Number(text);
}
