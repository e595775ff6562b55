import fc from "fast-check";
import { crc32 } from "../../../src/hosts/xlsx/package/crc32";
import { deflate, inflate } from "../../../src/hosts/xlsx/package/deflate";
import { readZip } from "../../../src/hosts/xlsx/package/readZip";
import { writeZip } from "../../../src/hosts/xlsx/package/writeZip";
import { unzip } from "./unzip";

const entryOf = async (path: string, content: Uint8Array) => ({
  path,
  method: 8,
  crc: crc32(content),
  size: content.length,
  compressed: await deflate(content),
});

test("the CRC-32 of 123456789 is the published check value cbf43926", () => {
  expect(crc32(new TextEncoder().encode("123456789")).toString(16)).toBe("cbf43926");
});

test("any files come back as they were packed, by our code and by other code", async () => {
  const file = fc.tuple(
    fc.stringMatching(/^[a-zā/]{1,20}[a-z]$/),
    fc.uint8Array({ maxLength: 3000 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(file, { selector: ([path]) => path, maxLength: 6 }),
      async (files) => {
        const entries = await Promise.all(files.map(([path, content]) => entryOf(path, content)));
        const zip = writeZip(entries);
        expect([...unzip(zip)].map(([path, content]) => [path, [...content]])).toEqual(
          files.map(([path, content]) => [path, [...content]]),
        );
        expect(readZip(zip)).toEqual(entries);
      },
    ),
    { numRuns: 30 },
  );
});

test("an entry that unpacks to more than it says is refused before it fills the memory", async () => {
  const packed = await deflate(new Uint8Array(5_000_000));
  expect(packed.length).toBeLessThan(10_000);
  await expect(inflate(packed, 1000)).rejects.toThrow("larger than the file says");
});

test("a cut-off archive is refused", async () => {
  const zip = writeZip([await entryOf("a.xml", new Uint8Array(100))]);
  expect(() => readZip(zip.subarray(0, zip.length - 30))).toThrow("its end is missing");
});
