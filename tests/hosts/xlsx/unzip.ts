import { inflateRawSync } from "node:zlib";

/** The files of an archive, unpacked by other code than ours. */
export function unzip(bytes: Uint8Array): Map<string, Buffer> {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const files = new Map<string, Buffer>();
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((field) => buffer.readUInt16LE(at + field));
    const start = buffer.readUInt32LE(at + 42);
    const from = start + 30 + buffer.readUInt16LE(start + 26) + buffer.readUInt16LE(start + 28);
    const packed = buffer.subarray(from, from + buffer.readUInt32LE(at + 20));
    const stored = buffer.readUInt16LE(at + 10) === 0;
    const path = buffer.toString("utf8", at + 46, at + 46 + name!);
    files.set(path, stored ? packed : inflateRawSync(packed));
    at += 46 + name! + extra! + comment!;
  }
  return files;
}

export const texts = (bytes: Uint8Array): Map<string, string> =>
  new Map([...unzip(bytes)].map(([path, file]) => [path, file.toString("utf8")]));
