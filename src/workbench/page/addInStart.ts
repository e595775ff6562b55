import { addInIsReady } from "./addInFunctions";
import type { Message } from "./WorkbenchState";

/** How long the add-in may take to start before the page says that it did not, in milliseconds. */
const longestStart = 20_000;

/**
 * Whether the add-in has started, once it has or will not any more.
 * @param before the window of the add-in it takes the place of
 */
export const addInStarted = (before?: Window | null): Promise<boolean> =>
  addInIsReady(longestStart, before);

export const addInDidNotStart: Message = {
  kind: "problem",
  sentences: [
    "The add-in did not start, so its formulas and buttons do nothing. Reload the page; if that does not help, build it again.",
  ],
};
