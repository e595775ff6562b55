import fc from "fast-check";
import { unzip as unzipOurs, zip } from "../../../src/hosts/xlsx/package/zip";
import { tampered } from "./tampered";
import { unzip } from "./unzip";

const path = fc.stringMatching(/^[a-zā]{1,8}(\/[a-z]{1,8}){0,2}$/);

test("any files come back as they were packed, by our code and by other code", async () => {
  const file = fc.record({ path, bytes: fc.uint8Array({ maxLength: 3000 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(file, { selector: (each) => each.path, maxLength: 6 }),
      async (files) => {
        const packed = zip(files);
        const plain = files.map((each) => [each.path, [...each.bytes]]);
        expect([...unzip(packed)].map(([name, bytes]) => [name, [...bytes]])).toEqual(plain);
        const read = await unzipOurs(packed);
        expect(read.map((each) => [each.path, [...each.bytes]])).toEqual(plain);
      },
    ),
    { numRuns: 30 },
  );
});

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
