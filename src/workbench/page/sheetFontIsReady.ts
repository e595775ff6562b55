/** Resolves when the font of the sheets can be measured; the grid draws with what is there by then. */
export async function sheetFontIsReady(): Promise<void> {
  await document.fonts.load("11pt Calibri").catch(() => undefined); // Then the browser's own stands in.
}
