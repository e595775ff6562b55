/** The looks of the sheets' font, and letters of both files each is in. */
const looks = ["", "bold", "italic", "bold italic"];
const letters = "aā";

/** Resolves when the font of the sheets can be measured; the grid draws with what is there by then. */
export async function sheetFontIsReady(): Promise<void> {
  const faces = looks.map((look) => document.fonts.load(`${look} 11pt Calibri`, letters));
  await Promise.allSettled(faces); // Then the browser's own stands in.
}
