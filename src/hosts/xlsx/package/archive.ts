import { FileFault } from "./fileFault";

/** One file as it stands in an archive. */
export interface ArchivedFile {
  readonly path: string;
  /** As they stand there: deflated or as they are. */
  readonly bytes: Uint8Array;
  readonly isDeflated: boolean;
  /** Length of the file itself, in bytes. */
  readonly size: number;
  readonly crc: number;
}

/** Lengths in bytes of what stands before each file, for each file in the directory, and at the end. */
const sizes = { before: 30, listed: 46, end: 22 };

const signatures = { before: 0x04034b50, listed: 0x02014b50, end: 0x06054b50 };

/** The next number says that the true one stands elsewhere. */
export const mostFiles = 0xfffe;

/** Says that a name is UTF-8; for a plain one nothing need be said. */
const utf8 = 1 << 11;

const deflated = 8;

/** Midnight and 1 January 1980, the first day zip knows: the same files give the same bytes on any day. */
const firstMoment = [0, 0x21] as const;

/** An archive of the files in their order. Throws FileFault where there are more than a plain one can list. */
export function archive(files: readonly ArchivedFile[]): Uint8Array {
  if (files.length > mostFiles) throw new FileFault(`it has more than ${mostFiles} parts`);
  const named = files.map((file) => ({ ...file, name: new TextEncoder().encode(file.path) }));
  const length = named.reduce(
    (sum, { name, bytes }) => sum + sizes.before + sizes.listed + 2 * name.length + bytes.length,
    sizes.end,
  );
  const to = new ArchiveBytes(length);
  const starts = named.map((file) => {
    const start = to.at;
    to.words(signatures.before);
    described(to, file).halves(0).put(file.name).put(file.bytes);
    return start;
  });
  const directory = to.at;
  named.forEach((file, index) => {
    to.words(signatures.listed).halves(20);
    described(to, file).halves(0, 0, 0, 0).words(0, starts[index]!).put(file.name);
  });
  const directoryLength = to.at - directory;
  to.words(signatures.end).halves(0, 0, files.length, files.length);
  return to.words(directoryLength, directory).halves(0).bytes;
}

/** What stands of a file both before it and in the directory. */
function described(
  to: ArchiveBytes,
  { path, name, bytes, isDeflated, size, crc }: ArchivedFile & { readonly name: Uint8Array },
): ArchiveBytes {
  to.halves(20, name.length === path.length ? 0 : utf8, isDeflated ? deflated : 0, ...firstMoment);
  return to.words(crc, bytes.length, size).halves(name.length);
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
