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
  // oxlint-disable-next-line typescript/no-explicit-any -- definitions of different arguments
  const definition: LaterDefinition<any> = (await load())[name];
  const outcome = recall(definition, given, async (ranges) =>
    outcomeOf(ranges.ok ? await definition.answer(ranges.value) : ranges),
  );
  return shownIn(await outcome);
}

/**
 * The same for a function that answers again and again, until Excel says that nobody waits.
 * What stands in the way is an answer too.
 */
export async function streamLater(
  name: keyof Awaited<ReturnType<typeof loadModule>>["streamingFunctions"],
  invocation: CustomFunctions.StreamingInvocation<any[][]>, // oxlint-disable-line typescript/no-explicit-any -- cells
  ...given: readonly unknown[]
): Promise<void> {
  let isCancelled = false;
  invocation.onCanceled = () => {
    isCancelled = true;
  };
  try {
    const { stream, streamingFunctions } = await loadModule();
    await stream(streamingFunctions[name], given, invocation.setResult, () => isCancelled);
  } catch (thrown) {
    // Nobody hears of a promise that is refused: Excel waits for results.
    invocation.setResult(thrown as CustomFunctions.Error);
  }
}

/** Asked for each time: what has loaded is there at once, and what has not is tried again. */
const loadModule = () =>
  import("./laterFunctions").catch(() => {
    throw refusal([notLoaded]);
  });

const load = async () => (await loadModule()).laterFunctions;

const notLoaded = error(
  "not-loaded",
  "What answers this could not be loaded. See that there is a connection, then calculate again with Ctrl+Alt+F9.",
);
