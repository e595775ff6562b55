import { isPromise, waiting } from "../univer/functionBridge";

/** What Microsoft's client library keeps of the functions an add-in has associated. */
interface ClientWindow {
  readonly CustomFunctions?: {
    readonly _association?: {
      readonly mappings?: Readonly<Record<string, (...values: unknown[]) => unknown>>;
    };
  };
}

const retryAfter = 50;

/** The window of the task pane's frame; undefined while there is none. */
export const addInWindow = (): (Window & ClientWindow) | null | undefined =>
  document.querySelector<HTMLIFrameElement>(".paneFrame")?.contentWindow;

const mappings = () => addInWindow()?.CustomFunctions?._association?.mappings ?? {};

type Call = (...values: unknown[]) => unknown;

const calls = new WeakMap<Call, Call>();

/** The function that the running add-in has associated with an id; the same while it runs. */
export function addInFunction(id: string): Call | undefined {
  const found = mappings()[id.toUpperCase()];
  const window = addInWindow();
  if (!found || !window) return undefined;
  const known = calls.get(found);
  if (known) return known;
  const call: Call = (...values) => {
    const answer = found(...values);
    return isPromise(answer) ? Promise.race([answer, whenGone(window)]) : answer;
  };
  calls.set(found, call);
  return call;
}

const gone = new WeakMap<Window, Promise<unknown>>();

/** What a page that goes has begun never ends, and the grid would wait for it for good. */
function whenGone(window: Window): Promise<unknown> {
  const known = gone.get(window);
  if (known) return known;
  const promise = new Promise((resolve) =>
    window.addEventListener("pagehide", () => resolve({ code: waiting }), { once: true }),
  );
  gone.set(window, promise);
  return promise;
}

/**
 * Waits until the add-in has associated its functions; says whether it did within the time.
 * @param longest in ms
 * @param before the window of the one that makes room, whose functions are still there for a moment
 */
export async function addInIsReady(longest: number, before?: Window | null): Promise<boolean> {
  const end = performance.now() + longest;
  while (addInWindow() === before || Object.keys(mappings()).length === 0) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, retryAfter));
  }
  return true;
}
