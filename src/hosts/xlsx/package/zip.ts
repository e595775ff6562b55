import { Uint8ArrayReader, ZipReader, type FileEntry } from "@zip.js/zip.js";
import { buf as sumOf } from "crc-32";
import { deflateSync, inflateSync } from "fflate";
import { archive } from "./archive";
import { FileFault } from "./fileFault";

/** A file deflated, and the check sum of what it was. */
interface Packed {
  readonly bytes: Uint8Array;
  readonly crc: number;
}

/** One file of a zip archive, unpacked. Its bytes are never changed. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** The same packed, where that is known: packing takes longer than all else that is done to a file. */
  readonly packed?: Packed;
}

/** Unpacked, a workbook may not be larger than this: 500 MB. */
export const largestUnpacked = 500_000_000;

/** How hard to pack, 1 to 9: two thirds of the time of the usual 6, for a file a twentieth larger. */
const level = 5;

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
    ...unpacked(bytes, entry),
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
function unpacked(archived: Uint8Array, entry: FileEntry): Omit<ZipFile, "path"> {
  const damaged = new FileFault(`its part ${entry.filename} is damaged`);
  let packed: Uint8Array;
  let bytes: Uint8Array;
  try {
    packed = packedBytes(archived, entry);
    bytes = inflated(packed, entry);
  } catch {
    throw damaged;
  }
  const crc = sumOf(bytes) >>> 0;
  if (bytes.length !== entry.uncompressedSize || crc !== entry.crc32) throw damaged;
  return entry.compressionMethod === deflated
    ? { bytes, packed: { bytes: packed, crc } }
    : { bytes };
}

function inflated(packed: Uint8Array, entry: FileEntry): Uint8Array {
  if (entry.encrypted) throw new Error("encrypted");
  if (entry.compressionMethod === stored) return packed;
  if (entry.compressionMethod !== deflated) throw new Error("packed in an unknown way");
  return inflateSync(packed, { out: new Uint8Array(entry.uncompressedSize) });
}

/** A copy of the bytes of a file as they stand in the archive. */
function packedBytes(archived: Uint8Array, { offset, compressedSize }: FileEntry): Uint8Array {
  const view = new DataView(archived.buffer, archived.byteOffset + offset, header.length);
  const named = view.getUint16(header.nameLength, true) + view.getUint16(header.moreLength, true);
  const start = offset + header.length + named;
  return archived.slice(start, start + compressedSize);
}

/** The file with its packed bytes: packed now, unless that is known. */
export const withPacked = (file: ZipFile): Required<ZipFile> => ({
  ...file,
  packed: file.packed ?? {
    bytes: deflateSync(file.bytes, { level }),
    crc: sumOf(file.bytes),
  },
});

/** An archive of the files in their order. The same files give the same bytes. */
export const zip = (files: readonly ZipFile[]): Uint8Array =>
  archive(
    files.map(withPacked).map(({ path, bytes, packed }) => ({
      path,
      ...packed,
      isDeflated: true,
      size: bytes.length,
    })),
  );
