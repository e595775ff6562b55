/**
 * Listens in a window for the keys that show the next or the previous sheet: Ctrl+PageDown and
 * Ctrl+PageUp as in Excel, and with Alt as in Excel for the web, as a browser keeps the first for its
 * own tabs. Before all others: a grid has keys of its own.
 * @returns ends the listening
 */
export function listenForSheetKeys(window: Window, show: (step: 1 | -1) => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    const { key, shiftKey, ctrlKey, metaKey } = event;
    const step = { PageDown: 1, PageUp: -1 }[key] as 1 | -1 | undefined;
    if (!step || !ctrlKey || shiftKey || metaKey) return;
    if (window.document.querySelector("dialog[open]")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    show(step);
  };
  window.addEventListener("keydown", onKey, { capture: true });
  return () => window.removeEventListener("keydown", onKey, { capture: true });
}
