/** How long the page may be kept from drawing and from answering a person, in milliseconds. */
const longest = 30;

/**
 * Makes a function to be called between the parts of long work. Where the page has been kept long
 * enough it gives it a turn, else it answers nothing, so that nobody waits.
 */
export function pauses(now = () => performance.now()): () => Promise<void> | undefined {
  let since = now();
  return () => {
    if (now() - since < longest) return undefined;
    return turn().then(() => void (since = now()));
  };
}

/**
 * Lets the page do what waits. By a message to itself: timers of a page that is not shown are slowed
 * down to one a second.
 */
export function turn(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });
}
