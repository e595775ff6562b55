import { phaseOf, phases } from "../domain/phase";
import { error, type Problem } from "../domain/problem";
import { regionOf, regions } from "../domain/region";
import { success } from "../domain/result";
import { listText } from "../domain/wording";
import type { Cell } from "../sheets/rawTable";
import { isBlank, type Range } from "./range";
import type { Answer, FunctionDefinition } from "./run";

/** LSC.PHASE: the phase each text names. */
export const phaseFunction = naming(phaseOf, (text) =>
  error("no-such-phase", `"${text}" is not a phase. The phases are ${listText(phases)}.`),
);

/** LSC.REGION: the region each text names. */
export const regionFunction = naming(regionOf, (text) =>
  error("no-such-region", `"${text}" is not a region. The regions are ${regions.join("; ")}.`),
);

/** The proper name for each cell of a range, in its shape. */
function naming(
  nameOf: (text: string) => string | undefined,
  unknown: (text: string) => Problem,
): FunctionDefinition<"text"> {
  const answer = (cell: Cell): Answer => {
    if (isBlank(cell)) return undefined;
    const text = typeof cell === "object" ? errorIn(cell) : String(cell).trim();
    return nameOf(text) ?? unknown(text);
  };
  return {
    parameters: [{ name: "text" }],
    answer: ({ text: { rows } }: { readonly text: Range }) =>
      success(rows.length === 0 ? [[undefined]] : rows.map((row) => row.map(answer))),
  };
}

const errorIn = (cell: Cell): string =>
  typeof cell === "object" && cell !== null && "error" in cell ? cell.error : "";
