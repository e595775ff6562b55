/** One file of a zip archive, still compressed, so what is not touched is written back as it was. */
export interface ZipEntry {
  readonly path: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes once unpacked. */
  readonly size: number;
  readonly compressed: Uint8Array;
}
