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

/** The function that the running add-in has associated with an id. */
export const addInFunction = (id: string) => mappings()[id.toUpperCase()];

/** Waits until the add-in has associated its functions; says whether it did within the time. */
export async function addInIsReady(longest: number): Promise<boolean> {
  const end = performance.now() + longest;
  while (Object.keys(mappings()).length === 0) {
    if (performance.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, retryAfter));
  }
  return true;
}
