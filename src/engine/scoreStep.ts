import { numberText } from "../domain/wording";
import { factorPoints, type Score } from "./score";
import type { Step } from "./step";

/** A score and the points of each of its factors. */
export function scoreStep({ factors, points }: Score): Step {
  const parts = factors
    .map((factor) => `${factor.name} ${numberText(factorPoints(factor), 1)}`)
    .join(", ");
  return { what: "Score", sentence: `It scored ${numberText(points, 1)} points: ${parts}.` };
}
