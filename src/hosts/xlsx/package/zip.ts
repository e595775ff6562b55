import { Uint8ArrayReader, ZipReader, type FileEntry } from "@zip.js/zip.js";
import { buf as crc32 } from "crc-32";
import { inflateSync, zipSync, type Zippable } from "fflate";
import { FileFault } from "./fileFault";

/** One file of a zip archive, unpacked. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Unpacked, a workbook may not be larger than this: 500 MB. */
export const largestUnpacked = 500_000_000;

/** How hard to pack, 1 to 9: two thirds of the time of the usual 6, for a file a twentieth larger. */
const level = 5;

/** The first day zip knows: the same workbook gives the same bytes on any day. */
const firstDay = new Date(1980, 0, 1);

/** Ways of packing that the directory of an archive names by number. */
const stored = 0;
const deflated = 8;

/** Before the bytes of each file stand this many, and its name and more, whose lengths stand in them. */
const header = { length: 30, nameLength: 26, moreLength: 28 };

/** The files of an archive in its order. Throws FileFault where it is damaged or unpacks to too much. */
export async function unzip(bytes: Uint8Array): Promise<ZipFile[]> {
  const entries = await entriesOf(bytes);
  if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > largestUnpacked)
    throw new FileFault(`it unpacks to more than ${largestUnpacked / 1e6} MB`);
  return entries.map((entry) => ({
    path: entry.filename.replace(/\\/g, "/"),
    bytes: unpacked(bytes, entry),
  }));
}

/** What the directory of the archive says of its files. */
async function entriesOf(bytes: Uint8Array): Promise<FileEntry[]> {
  try {
    const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
    return entries.filter((entry): entry is FileEntry => !entry.directory);
  } catch {
    throw new FileFault("its end is missing or its directory is damaged");
  }
}

/** No more comes out than the directory says, so a small file cannot fill the memory. */
function unpacked(archive: Uint8Array, entry: FileEntry): Uint8Array {
  const damaged = new FileFault(`its part ${entry.filename} is damaged`);
  let bytes: Uint8Array;
  try {
    bytes = inflated(packedBytes(archive, entry), entry);
  } catch {
    throw damaged;
  }
  const isWhole = bytes.length === entry.uncompressedSize && crc32(bytes) >>> 0 === entry.crc32;
  if (!isWhole) throw damaged;
  return bytes;
}

function inflated(packed: Uint8Array, entry: FileEntry): Uint8Array {
  if (entry.encrypted) throw new Error("encrypted");
  if (entry.compressionMethod === stored) return packed.slice();
  if (entry.compressionMethod !== deflated) throw new Error("packed in an unknown way");
  return inflateSync(packed, { out: new Uint8Array(entry.uncompressedSize) });
}

/** The bytes of a file as they stand in the archive. */
function packedBytes(archive: Uint8Array, { offset, compressedSize }: FileEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset + offset, header.length);
  const named = view.getUint16(header.nameLength, true) + view.getUint16(header.moreLength, true);
  const start = offset + header.length + named;
  return archive.subarray(start, start + compressedSize);
}

/** An archive of the files in their order. The same files give the same bytes. */
export function zip(files: readonly ZipFile[]): Uint8Array {
  const named: Zippable = Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]));
  return zipSync(named, { level, mtime: firstDay });
}
