import { useEffect, useRef, type RefObject } from "react";

/** What had the focus last: the element, and the headings it stood under, the nearest first. */
interface Focused {
  readonly element: Element;
  readonly headings: readonly HTMLElement[];
}

/**
 * Keeps the focus on the page where the element that had it is taken away, or cannot be used for a
 * while: it goes to the nearest heading above that is left, or back to the element. Not where the
 * person has gone to the sheet meanwhile.
 */
export function useKeptFocus(): RefObject<HTMLElement> {
  const page = useRef<HTMLElement>(null);
  useEffect(() => keepFocusIn(page.current!), []);
  return page;
}

function keepFocusIn(page: HTMLElement): () => void {
  let last: Focused | undefined;
  let isByPointer = false;
  const keep = () => {
    if (!last || document.activeElement !== document.body) return;
    const to = last.element.isConnected ? last.element : standIn(last, page);
    // Of a pointer the place is known: the page then stays where it is.
    if (to instanceof HTMLElement && !to.matches(":disabled"))
      to.focus({ preventScroll: isByPointer });
  };
  const watch = new MutationObserver(keep);
  const listening = new AbortController();
  const { signal } = listening;
  const listen = (on: EventTarget, type: string, hear: (event: Event) => void) =>
    on.addEventListener(type, hear, { signal });
  listen(page, "focusin", ({ target }) => {
    last = focusedAt(target as Element);
  });
  listen(document, "pointerdown", () => {
    isByPointer = true;
    last = undefined;
  });
  listen(document, "keydown", () => {
    isByPointer = false;
  });
  listen(window, "blur", () => {
    last = undefined;
  });
  watch.observe(page, { subtree: true, childList: true, attributeFilter: ["disabled"] });
  return () => {
    listening.abort();
    watch.disconnect();
  };
}

function focusedAt(element: Element): Focused {
  const headings: HTMLElement[] = [];
  const next = (from: Element | null | undefined) => from?.closest("section[aria-labelledby]");
  for (let section = next(element); section; section = next(section.parentElement)) {
    const heading = document.getElementById(section.getAttribute("aria-labelledby")!);
    if (heading) headings.push(heading);
  }
  return { element, headings };
}

/** What takes the focus of an element that is gone. */
function standIn({ headings }: Focused, page: HTMLElement): HTMLElement | null {
  const heading = headings.find((one) => one.isConnected) ?? page.querySelector("h1");
  if (heading) heading.tabIndex = -1;
  return heading;
}
