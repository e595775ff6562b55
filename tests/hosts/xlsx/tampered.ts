/** Fields of a zip directory record that a test falsifies, as offsets into the record. */
const offsets = { crc: 16, size: 24 };

/**
 * The archive with a field of its directory records changed, as a damaged or hostile file has it.
 * @param of part of the path; records of other files stay as they are
 */
export function tampered(
  bytes: Uint8Array,
  field: keyof typeof offsets,
  change: (value: number) => number,
  of = "",
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + nameLength));
    const value = view.getUint32(at + offsets[field], true);
    if (name.includes(of)) view.setUint32(at + offsets[field], change(value), true);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return copy;
}
