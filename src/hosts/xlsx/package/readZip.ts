import { FileFault } from "./fileFault";
import type { ZipEntry } from "./zipEntry";

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
/** Stands where a size is kept in a zip64 field instead. */
const elsewhere = 0xffffffff;

/** The files of a zip archive in the order of its directory. Nothing is unpacked yet. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== directorySignature)
      throw new FileFault("its directory is damaged");
    const extra = at + 46 + view.getUint16(at + 28, true);
    const next = extra + view.getUint16(at + 30, true);
    const entry = entryAt(bytes, view, at, extra);
    if (!entry.path.endsWith("/")) entries.push(entry);
    at = next + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const furthest = Math.max(0, view.byteLength - endSize - 0xffff);
  for (let at = view.byteLength - endSize; at >= furthest; at--)
    if (view.getUint32(at, true) === endSignature) return at;
  throw new FileFault("its end is missing");
}

/** One directory record: where the packed bytes are, how many, and what they should sum to. */
function entryAt(bytes: Uint8Array, view: DataView, at: number, extra: number): ZipEntry {
  const path = new TextDecoder().decode(bytes.subarray(at + 46, extra)).replace(/\\/g, "/");
  const zip64 = zip64Sizes(view, at, extra);
  const start = zip64.offset;
  if (start + 30 > view.byteLength || view.getUint32(start, true) !== localSignature)
    throw new FileFault(`its part ${path} is damaged`);
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + zip64.packed > view.byteLength) throw new FileFault(`its part ${path} is cut off`);
  return {
    path,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    size: zip64.size,
    compressed: bytes.subarray(from, from + zip64.packed),
  };
}

/** Size, packed size and offset; those that read ffffffff stand, in this order, in extra field 1. */
function zip64Sizes(view: DataView, at: number, extra: number) {
  const fields = [at + 24, at + 20, at + 42].map((field) => view.getUint32(field, true));
  const end = extra + view.getUint16(at + 30, true);
  let field = extra;
  while (field + 4 <= end && view.getUint16(field, true) !== 1)
    field += 4 + view.getUint16(field + 2, true);
  let value = field + 4;
  const [size, packed, offset] = fields.map((stated) => {
    if (stated !== elsewhere) return stated;
    if (value + 8 > end) throw new FileFault("its directory is damaged");
    value += 8;
    return Number(view.getBigUint64(value - 8, true));
  }) as [number, number, number];
  return { size, packed, offset };
}
