import { costsContent } from "../../src/sheets/costs";
import type { Cells } from "./calls";
import { cellsOf } from "./exampleRanges";

/** The Costs table with every input at its standard, headings and all. */
export const costsRange = (): Cells => cellsOf(costsContent([]));

/** The same with the value of some inputs changed, in all their rows. */
export const changedCosts = (changes: Readonly<Record<string, unknown>>): Cells =>
  costsRange().map((row) => {
    const [group, input, from, value, ...rest] = row;
    const changed = changes[String(input)];
    return [group, input, from, changed === undefined ? value : changed, ...rest];
  });
