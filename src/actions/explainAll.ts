import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { countText } from "../domain/wording";
import type { Allocation } from "../engine/allocate";
import { explain, type Explanation } from "../engine/explain";
import type { Watch } from "../hosts/Host";

/** Explanations made between two pauses: a few hundredths of a second's work. */
const atATime = 20;

/** Explains every decision, in their order. O(n² log students) in block: hence the pauses. */
export async function explainAll(
  allocation: Allocation,
  { progress, isCancelled, pause }: Watch,
): Promise<Result<Explanation[]>> {
  const { decisions } = allocation;
  const explanations: Explanation[] = [];
  for (let from = 0; from < decisions.length; from += atATime) {
    progress?.(`Explaining ${countText(decisions.length, "decision")}`, from / decisions.length);
    await pause?.();
    if (isCancelled?.()) return failure([cancelled]);
    for (const decision of decisions.slice(from, from + atATime))
      explanations.push(explain(allocation, decision));
  }
  return success(explanations);
}

const cancelled = error("cancelled", "Stopped as you asked. The workbook is as it was.");
