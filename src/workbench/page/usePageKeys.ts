import { useEffect, useState, type RefObject } from "react";
import { framePart, listenForF6, partOf, type RingPart } from "./focusRing";
import { listenForSheetKeys } from "./sheetKeys";
import { showNextSheet } from "./showNextSheet";
import type { Workbench } from "./Workbench";

/**
 * The keys of the page, as in Excel: F6 goes from the sheet to the task pane, to the bar above and
 * back, Ctrl+PageDown to the next sheet. Whoever goes to the task pane has done with the cell.
 * @returns what is to be called with the task pane's frame each time it has loaded
 */
export function usePageKeys(
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
  useEffect(
    () =>
      listenForSheetKeys(
        window,
        (step) => void workbench.inGrid((grid) => showNextSheet(grid, step)),
      ),
    [workbench],
  );
  return ({ contentWindow }) => {
    if (!contentWindow) return;
    listenForF6(contentWindow, parts, document);
    contentWindow.addEventListener("focus", () => void workbench.endEdit());
  };
}
