import type { ZipEntry } from "./zipEntry";

/** 1 January 1980, the first day zip knows: the same workbook gives the same bytes on any day. */
const date = 0x21;
/** Version 2.0 of the format; names in UTF-8. */
const version = 20;
const utf8Names = 0x0800;

/** A zip archive of the entries in their order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ path }) => new TextEncoder().encode(path));
  const namesSize = names.reduce((sum, name) => sum + name.length, 0);
  const start = namesSize + entries.reduce((sum, entry) => sum + 30 + entry.compressed.length, 0);
  const bytes = new Uint8Array(start + namesSize + entries.length * 46 + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let record = start;
  entries.forEach((entry, i) => {
    const name = names[i]!;
    const shared = sharedFields(entry, name.length);
    view.setUint32(at, 0x04034b50, true);
    bytes.set(shared, at + 4);
    bytes.set(name, at + 30);
    bytes.set(entry.compressed, at + 30 + name.length);
    view.setUint32(record, 0x02014b50, true);
    view.setUint16(record + 4, version, true);
    bytes.set(shared, record + 6);
    view.setUint32(record + 42, at, true);
    bytes.set(name, record + 46);
    at += 30 + name.length + entry.compressed.length;
    record += 46 + name.length;
  });
  view.setUint32(record, 0x06054b50, true);
  view.setUint16(record + 8, entries.length, true);
  view.setUint16(record + 10, entries.length, true);
  view.setUint32(record + 12, record - start, true);
  view.setUint32(record + 16, start, true);
  return bytes;
}

/** The fields that stand in a local header and again in its directory record. */
function sharedFields(entry: ZipEntry, nameLength: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, version, true);
  view.setUint16(2, utf8Names, true);
  view.setUint16(4, entry.method, true);
  view.setUint16(8, date, true);
  view.setUint32(10, entry.crc, true);
  view.setUint32(14, entry.compressed.length, true);
  view.setUint32(18, entry.size, true);
  view.setUint16(22, nameLength, true);
  return new Uint8Array(view.buffer);
}
