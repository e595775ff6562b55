import {
  configure,
  Uint8ArrayReader,
  Writer,
  ZipReader,
  ZipWriter,
  Uint8ArrayWriter,
  type FileEntry,
} from "@zip.js/zip.js";
import { FileFault } from "./fileFault";

/** One file of a zip archive, unpacked. */
export interface ZipFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Unpacked, a workbook may not be larger than this: 500 MB. */
export const largestUnpacked = 500_000_000;

// Workers would need a script of their own to load; the platform's own streams do the work. Parts
// are in memory anyway: a megabyte at a time takes a third less time than the usual 64 KB.
configure({ useWebWorkers: false, chunkSize: 1_048_576 });

/** 1 January 1980, the first day zip knows: the same workbook gives the same bytes on any day. */
const firstDay = { rawLastModDate: 0x210000 };

/** The files of an archive in its order. Throws FileFault where it is damaged or unpacks to too much. */
export async function unzip(bytes: Uint8Array): Promise<ZipFile[]> {
  const entries = await entriesOf(bytes);
  if (entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0) > largestUnpacked)
    throw new FileFault(`it unpacks to more than ${largestUnpacked / 1e6} MB`);
  const files: ZipFile[] = [];
  for (const entry of entries)
    files.push({ path: entry.filename.replace(/\\/g, "/"), bytes: await unpacked(entry) });
  return files;
}

async function entriesOf(bytes: Uint8Array): Promise<FileEntry[]> {
  try {
    const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries();
    return entries.filter((entry): entry is FileEntry => !entry.directory);
  } catch {
    throw new FileFault("its end is missing or its directory is damaged");
  }
}

async function unpacked(entry: FileEntry): Promise<Uint8Array> {
  try {
    return await entry.getData(new LimitedWriter(entry.uncompressedSize), { checkSignature: true });
  } catch (fault) {
    throw fault instanceof FileFault
      ? fault
      : new FileFault(`its part ${entry.filename} is damaged`);
  }
}

/** Stops as soon as more comes out than the file says, so a small file cannot fill the memory. */
class LimitedWriter extends Writer<Uint8Array> {
  private readonly whole: Uint8Array;
  private length = 0;

  constructor(expected: number) {
    super();
    this.whole = new Uint8Array(expected);
  }

  override async writeUint8Array(piece: Uint8Array): Promise<void> {
    if (this.length + piece.length > this.whole.length)
      throw new FileFault("a part of it is larger than the file says");
    this.whole.set(piece, this.length);
    this.length += piece.length;
  }

  override async getData(): Promise<Uint8Array> {
    return this.whole.subarray(0, this.length);
  }
}

/** An archive of the files in their order. The same files give the same bytes. */
export async function zip(files: readonly ZipFile[]): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    extendedTimestamp: false,
    dataDescriptor: false,
    ...firstDay,
  });
  for (const { path, bytes } of files) await writer.add(path, new Uint8ArrayReader(bytes));
  return writer.close();
}
