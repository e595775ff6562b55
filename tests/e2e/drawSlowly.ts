/**
 * A screen of few pictures a second, in the page itself: else half of a processor draws what nobody
 * looks at. Pictures are kept of what stands still.
 * @param gap between two pictures, in ms
 */
export function drawSlowly(gap: number): void {
  const draw = window.requestAnimationFrame.bind(window);
  const cancel = window.cancelAnimationFrame.bind(window);
  /** How to take back each that waits. */
  const waiting = new Map<number, () => void>();
  let last = 0;
  window.requestAnimationFrame = (work) => {
    const id = ++last;
    const timer = window.setTimeout(() => {
      const drawn = draw((now) => {
        waiting.delete(id);
        work(now);
      });
      waiting.set(id, () => cancel(drawn));
    }, gap);
    waiting.set(id, () => clearTimeout(timer));
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    waiting.get(id)?.();
    waiting.delete(id);
  };
}
