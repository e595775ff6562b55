/** A part of the page that F6 goes to, as in Excel. */
export interface RingPart {
  /** Whether the keyboard is in it. */
  readonly isHere: (focused: Element | null) => boolean;
  /** Gives it the keyboard; false where it can't take it now, as it isn't shown. */
  readonly enter: () => boolean;
}

/**
 * Listens in a window for F6 and Shift+F6, which go to the next and the previous part in a ring.
 * Before all others: a grid has keys of its own. The page's and the task pane's windows are both
 * listened to, each over the same ring.
 * @returns ends the listening
 */
export function listenForF6(
  window: Window,
  parts: readonly RingPart[],
  page: Document,
): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (key !== "F6" || ctrlKey || altKey || metaKey) return;
    if (page.querySelector("dialog[open]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const at = parts.findIndex(({ isHere }) => isHere(page.activeElement));
    enterNext(parts, Math.max(0, at), shiftKey ? -1 : 1);
  };
  window.addEventListener("keydown", onKey, { capture: true });
  return () => window.removeEventListener("keydown", onKey, { capture: true });
}

function enterNext(parts: readonly RingPart[], from: number, step: 1 | -1): void {
  for (let count = 1; count <= parts.length; count++) {
    const at = (from + step * count + parts.length * count) % parts.length;
    if (parts[at]!.enter()) return;
  }
}

const tabbable = ["a[href]", "button", "input", "select", "textarea", "[tabindex]"]
  .map((kind) => `${kind}:not([tabindex="-1"]):not(:disabled):not([hidden])`)
  .join(",");

/** A part of the page by its place: comes back to where the keyboard last was in it. */
export function partOf(place: () => HTMLElement | null | undefined): RingPart {
  let last: HTMLElement | undefined;
  return {
    isHere: (focused) => {
      const isHere = place()?.contains(focused) ?? false;
      if (isHere) last = focused as HTMLElement;
      return isHere;
    },
    enter: () => {
      const element = place();
      if (!element) return false;
      const again = last?.isConnected && element.contains(last) && last.matches(tabbable);
      const target = again ? last : element.querySelector<HTMLElement>(tabbable);
      target?.focus();
      return target !== null && target !== undefined;
    },
  };
}

/** A page of its own in a frame: comes back to where the keyboard last was in it. */
export function framePart(frame: () => HTMLIFrameElement | null | undefined): RingPart {
  return {
    isHere: (focused) => focused !== null && focused === frame(),
    enter: () => {
      const element = frame();
      const inner = element?.contentDocument;
      if (!element || !inner || element.closest("[hidden]")) return false;
      element.focus();
      focusFirst(element, inner, patience);
      return true;
    },
  };
}

/** How often, and after how many milliseconds each, a page that has just loaded is looked at again. */
const patience = 20;
const moment = 100;

/** Focuses the first there is in a frame where nothing is, once there is one and the keyboard is still in the frame. */
function focusFirst(frame: HTMLIFrameElement, inner: Document, tries: number): void {
  if (inner.activeElement !== null && inner.activeElement !== inner.body) return;
  const first = inner.querySelector<HTMLElement>(tabbable);
  if (first) first.focus();
  else if (tries > 0)
    setTimeout(() => {
      const isStill = frame.ownerDocument.activeElement === frame;
      if (isStill && frame.contentDocument) focusFirst(frame, frame.contentDocument, tries - 1);
    }, moment);
}
