import type { Result } from "../src/domain/result";

/** The value; a refusal ends the benchmark. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(({ sentence }) => sentence).join(" "));
  return result.value;
}
