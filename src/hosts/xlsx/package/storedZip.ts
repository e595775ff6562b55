import { archive } from "./archive";
import type { ZipFile } from "./zip";

/**
 * An archive of the files as they are, not compressed and without check sums: for a reader in the
 * same program that takes nothing but archives. It takes little longer than copying the bytes.
 * Throws FileFault where there are more files than a plain archive can list.
 */
export const storedZip = (files: readonly ZipFile[]): Uint8Array =>
  archive(
    files.map(({ path, bytes }) => ({
      path,
      bytes,
      isDeflated: false,
      size: bytes.length,
      crc: 0,
    })),
  );
