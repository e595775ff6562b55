import { FileFault } from "./fileFault";
import type { ZipFile } from "./zip";

/** Lengths in bytes of what stands before each file, for each file in the directory, and at the end. */
const sizes = { before: 30, listed: 46, end: 22 };

const signatures = { before: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 };

/** The next number says that the true one stands elsewhere. */
export const mostFiles = 0xfffe;

/** Names are UTF-8. */
const utf8 = 1 << 11;

/**
 * An archive of the files as they are, not compressed and without check sums: for a reader in the
 * same program that takes nothing but archives. It takes little longer than copying the bytes.
 * Throws FileFault where there are more files than a plain archive can list.
 */
export function storedZip(files: readonly ZipFile[]): Uint8Array {
  if (files.length > mostFiles) throw new FileFault(`it has more than ${mostFiles} parts`);
  const named = files.map(({ path, bytes }) => ({ name: new TextEncoder().encode(path), bytes }));
  const length = named.reduce(
    (sum, { name, bytes }) => sum + sizes.before + sizes.listed + 2 * name.length + bytes.length,
    sizes.end,
  );
  const archive = new ArchiveBytes(length);
  const starts = named.map(({ name, bytes }) => {
    const start = archive.at;
    archive.words(signatures.before).halves(20, utf8, 0, 0, 0);
    archive.words(0, bytes.length, bytes.length).halves(name.length, 0).put(name).put(bytes);
    return start;
  });
  const directory = archive.at;
  named.forEach(({ name, bytes }, index) => {
    archive.words(signatures.listed).halves(20, 20, utf8, 0, 0, 0);
    archive.words(0, bytes.length, bytes.length).halves(name.length, 0, 0, 0, 0);
    archive.words(0, starts[index]!).put(name);
  });
  const directoryLength = archive.at - directory;
  archive.words(signatures.end).halves(0, 0, files.length, files.length);
  archive.words(directoryLength, directory).halves(0);
  return archive.bytes;
}

/** Bytes filled from the start; numbers with their lowest byte first, as zip has them. */
class ArchiveBytes {
  readonly bytes: Uint8Array;
  at = 0;
  private readonly view: DataView;

  constructor(length: number) {
    this.bytes = new Uint8Array(length);
    this.view = new DataView(this.bytes.buffer);
  }

  /** Numbers of two bytes. */
  halves(...values: readonly number[]): this {
    for (const value of values) {
      this.view.setUint16(this.at, value, true);
      this.at += 2;
    }
    return this;
  }

  /** Numbers of four bytes. */
  words(...values: readonly number[]): this {
    for (const value of values) {
      this.view.setUint32(this.at, value, true);
      this.at += 4;
    }
    return this;
  }

  put(bytes: Uint8Array): this {
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
    return this;
  }
}
