/** What the first bytes of a file that is not an .xlsx workbook say it is. */
export type FileKind = "empty" | "zip" | "ole" | "html" | "xml" | "pdf" | "text" | "unknown";

const starts: readonly (readonly [FileKind, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", [0x50, 0x4b, 0x05, 0x06]],
  ["ole", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
];

/** Goes by the content, as names of files lie. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  const start = starts.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  if (start) return start[0];
  const text = new TextDecoder("windows-1252").decode(bytes.subarray(0, 2000));
  if (/<(!doctype html|html|table)\b/i.test(text)) return "html";
  if (/^(ï»¿)?\s*<\?xml/.test(text)) return "xml";
  // Control characters tell text from other data.
  return /[\u0000-\u0008\u000e-\u001a]/.test(text) ? "unknown" : "text";
}

/** A name in an OLE file's directory, which is UTF-16. Looks at its first and last megabyte. */
export function oleHolds(bytes: Uint8Array, name: string): boolean {
  const megabyte = 1_048_576;
  const decoder = new TextDecoder("utf-16le");
  return [bytes.subarray(0, megabyte), bytes.subarray(Math.max(0, (bytes.length - megabyte) & ~1))]
    .map((piece) => decoder.decode(piece))
    .some((text) => text.includes(name));
}
