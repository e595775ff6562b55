import fc from "fast-check";
import { zipSync } from "fflate";
import { unzip as unzipOurs, zip } from "../../../src/hosts/xlsx/package/zip";
import { tampered } from "./tampered";
import { unzip } from "./unzip";

const path = fc.stringMatching(/^[a-zā]{1,8}(\/[a-z]{1,8}){0,2}$/);
const someFiles = fc.uniqueArray(fc.record({ path, bytes: fc.uint8Array({ maxLength: 3000 }) }), {
  selector: (each) => each.path,
  maxLength: 6,
});

/** The files as the library packs them by itself. */
const zippedBy = (level: 1 | 5 | 9, files: readonly { path: string; bytes: Uint8Array }[]) =>
  zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), {
    level,
    mtime: new Date(1980, 0, 1),
  });

test("any files come back as they were packed, by our code and by other code", async () => {
  await fc.assert(
    fc.asyncProperty(someFiles, async (files) => {
      const packed = zip(files);
      const plain = files.map((each) => [each.path, [...each.bytes]]);
      expect([...unzip(packed)].map(([name, bytes]) => [name, [...bytes]])).toEqual(plain);
      const read = await unzipOurs(packed);
      expect(read.map((each) => [each.path, [...each.bytes]])).toEqual(plain);
    }),
    { numRuns: 30 },
  );
});

test("an archive is that of the library which packs the files, to the byte", () => {
  fc.assert(
    fc.property(someFiles, (files) => expect([...zip(files)]).toEqual([...zippedBy(5, files)])),
    { numRuns: 30 },
  );
});

test.each([1, 9] as const)(
  "files packed by others, at level %i, keep their packing",
  async (level) => {
    const text = Array.from({ length: 2000 }, (_, row) => `<c r="A${row}"><v>${row * row}</v></c>`);
    const bytes = new TextEncoder().encode(text.join(""));
    const theirs = zippedBy(level, [{ path: "xl/sheet1.xml", bytes }]);
    const files = await unzipOurs(theirs);
    expect(zip(files)).toEqual(theirs);
    expect(zip([{ path: "xl/sheet1.xml", bytes }])).not.toEqual(theirs);
  },
);

test("the same files give the same bytes", async () => {
  const files = [{ path: "a.xml", bytes: new Uint8Array(1000).fill(7) }];
  const once = zip(files);
  await new Promise((resolve) => setTimeout(resolve, 2100)); // zip times count in two seconds
  expect(zip(files)).toEqual(once);
});

test("a file that unpacks to more than it says is refused before it fills the memory", async () => {
  const packed = zip([{ path: "a.xml", bytes: new Uint8Array(5_000_000) }]);
  expect(packed.length).toBeLessThan(10_000);
  await expect(unzipOurs(tampered(packed, "size", () => 1000))).rejects.toThrow(
    /larger than the file says|is damaged/,
  );
});

test("a cut-off archive is refused", async () => {
  const packed = zip([{ path: "a.xml", bytes: new Uint8Array(100) }]);
  await expect(unzipOurs(packed.subarray(0, packed.length - 30))).rejects.toThrow(
    "its end is missing",
  );
});
