import { error } from "../domain/problem";
import { refusal } from "./excelError";
import { outcomeOf, recall, shownIn, type LaterDefinition, type Shown } from "./run";

/**
 * Runs a function of `laterFunctions`, whose code is loaded when one of them is first called. What
 * is remembered is the promise, so cells with the same call wait for one calculation.
 * @throws {CustomFunctions.Error} with one sentence, where there is no answer
 */
export async function runLater(
  name: keyof Awaited<ReturnType<typeof load>>,
  ...given: readonly unknown[]
): Promise<Shown[][]> {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- definitions of different arguments
  const definition: LaterDefinition<any> = (await load())[name];
  const outcome = recall(definition, given, async (ranges) =>
    outcomeOf(ranges.ok ? await definition.answer(ranges.value) : ranges),
  );
  return shownIn(await outcome);
}

/** Asked for each time: what has loaded is there at once, and what has not is tried again. */
const load = () =>
  import("./laterFunctions").then(
    ({ laterFunctions }) => laterFunctions,
    () => {
      throw refusal([notLoaded]);
    },
  );

const notLoaded = error(
  "not-loaded",
  "What answers this could not be loaded. See that there is a connection, then calculate again with Ctrl+Alt+F9.",
);
