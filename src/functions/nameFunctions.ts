import { phaseOf, phases } from "../domain/phase";
import { error } from "../domain/problem";
import { regionNames, regionOf, regions } from "../domain/region";
import { success } from "../domain/result";
import { listText } from "../domain/wording";
import { shown } from "../sheets/cellReading";
import { nearestName } from "../sheets/nearestName";
import type { Cell } from "../sheets/rawTable";
import { readCell } from "../sheets/readCell";
import { isBlank, type Range } from "./range";
import type { Answer, FunctionDefinition } from "./run";

/** LSC.PHASE: the phase each text names. */
export const phaseFunction = naming({
  what: "phase",
  nameOf: phaseOf,
  names: phases,
  list: listText(phases),
});

/** LSC.REGION: the region each text names. */
export const regionFunction = naming({
  what: "region",
  nameOf: regionOf,
  names: regionNames,
  list: regions.join("; "),
});

interface Names {
  readonly what: "phase" | "region";
  readonly nameOf: (text: string) => string | undefined;
  /** All names that may have been meant. */
  readonly names: readonly string[];
  /** The proper names, as a sentence lists them. */
  readonly list: string;
}

/** The proper name for each cell of a range, in its shape. */
function naming({ what, nameOf, names, list }: Names): FunctionDefinition<"text"> {
  const answer = (cell: Cell): Answer => {
    if (isBlank(cell)) return undefined;
    if (typeof cell === "object") return readCell(cell, { kind: "text" }, {}).problem;
    const text = String(cell).trim();
    const name = nameOf(text);
    if (name !== undefined) return name;
    const nearest = nearestName(text, names);
    const right = nearest ? `Did you mean "${nearest}"?` : `The ${what}s are ${list}.`;
    return error(`no-such-${what}`, `${shown(cell)} is not a ${what}. ${right}`);
  };
  return {
    parameters: [{ name: "text" }],
    answer: ({ text: { rows } }: { readonly text: Range }) =>
      success(rows.length === 0 ? [[undefined]] : rows.map((row) => row.map(answer))),
  };
}
