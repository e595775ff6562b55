/**
 * The text of a file: UTF-16 with its mark, UTF-8 with or without, else windows-1252, in which
 * older Excel and the Ministry's earlier directories save. A mark is not part of the text.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252")
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (c) => signs[c.charCodeAt(0) - 0x80]!);
  }
}

/**
 * What 80 to 9f are in windows-1252. Node 20 decodes them as control characters, as in Latin-1.
 * Source: WHATWG Encoding Standard, index-windows-1252.
 */
const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
