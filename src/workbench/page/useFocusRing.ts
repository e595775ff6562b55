import { useEffect, useState, type RefObject } from "react";
import { framePart, listenForF6, partOf, type RingPart } from "./focusRing";
import type { Workbench } from "./Workbench";

/**
 * F6 goes from the sheet to the task pane, to the bar above and back, as in Excel.
 * @returns what is to be called with the task pane's frame each time it has loaded
 */
export function useFocusRing(
  page: RefObject<HTMLElement | null>,
  workbench: Workbench,
): (frame: HTMLIFrameElement) => void {
  const [parts] = useState<readonly RingPart[]>(() => {
    const within = <Found extends HTMLElement>(selector: string) =>
      page.current?.querySelector<Found>(selector);
    return [
      { ...partOf(() => within(".grid")), enter: () => workbench.takeKeyboard() },
      framePart(() => within<HTMLIFrameElement>(".paneFrame")),
      partOf(() => within(".topBar")),
    ];
  });
  useEffect(() => listenForF6(window, parts, document), [parts]);
  return (frame) => {
    if (frame.contentWindow) listenForF6(frame.contentWindow, parts, document);
  };
}
