/** What lays out the sheet that is shown, and tells all that draw on it. */
export interface Layout {
  setCurrent(wanted: { readonly sheetId: string }): void;
  getCurrentParam(): { readonly sheetId: string } | null | undefined | void;
}

/**
 * Makes a function after whose call the layout of the shown sheet waits until the program that
 * runs now has come to its end. Another sheet is shown at once.
 */
export function heldLayout(layout: Layout): () => void {
  const layOut = layout.setCurrent.bind(layout);
  let isHeld = false;
  let waiting: { readonly sheetId: string } | undefined;
  layout.setCurrent = (wanted) => {
    const isShown = layout.getCurrentParam()?.sheetId === wanted.sheetId;
    waiting = isHeld && isShown ? wanted : undefined;
    if (!waiting) layOut(wanted);
  };
  return () => {
    isHeld = true;
    setTimeout(() => {
      isHeld = false;
      if (waiting) layOut(waiting);
      waiting = undefined;
    });
  };
}
