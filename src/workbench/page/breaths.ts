/** How long the page may be kept from drawing and from answering a person, in milliseconds. */
const longest = 80;

/**
 * Makes a function to be called often in long work. Where the page has been kept too long, it gives
 * it a turn, and answers when that is over; else it answers nothing, so that nobody waits.
 */
export function breaths(now = () => performance.now()): () => Promise<void> | undefined {
  let since: number | undefined;
  return () => {
    if (since === undefined) {
      since = now();
      setTimeout(() => (since = undefined));
    }
    if (now() - since < longest) return undefined;
    return new Promise((resume) => setTimeout(resume));
  };
}
