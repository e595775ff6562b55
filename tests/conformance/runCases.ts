import { allCases } from "./allCases";
import type { Client } from "./Client";

/** A case that does not hold, and what was found. */
export interface Failure {
  readonly about: string;
  readonly sentence: string;
  readonly found: string;
}

/** Runs the cases one after the other, all of them or those about some things, and tells which do not hold. */
export async function runCases(
  client: Client,
  about: readonly string[] = Object.keys(allCases),
): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const each of about)
    for (const [sentence, run] of Object.entries(allCases[each] ?? {})) {
      const found = await run(client).then(
        () => undefined,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      if (found !== undefined) failures.push({ about: each, sentence, found });
    }
  return failures;
}
