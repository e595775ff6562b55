import { FileFault } from "./fileFault";

/** Raw DEFLATE, by the platform (Node 20 and browsers have it). */
export const deflate = (bytes: Uint8Array): Promise<Uint8Array> =>
  through(bytes, new CompressionStream("deflate-raw"), Infinity);

/**
 * Raw INFLATE. Stops with a fault as soon as more than `most` bytes come out, so a small file
 * that claims to be small cannot fill the memory.
 */
export const inflate = (bytes: Uint8Array, most: number): Promise<Uint8Array> =>
  through(bytes, new DecompressionStream("deflate-raw"), most);

async function through(
  bytes: Uint8Array,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // Faults surface on the reading side; here they would only be reported twice.
  void writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    length += value.length;
    if (length > most) {
      await reader.cancel().catch(() => undefined);
      throw new FileFault("a part of it is larger than the file says");
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
