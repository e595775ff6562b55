import fc from "fast-check";
import { FileFault } from "../../../src/hosts/xlsx/package/fileFault";
import { mostFiles } from "../../../src/hosts/xlsx/package/archive";
import { storedZip } from "../../../src/hosts/xlsx/package/storedZip";
import { unzip } from "./unzip";

const path = fc.stringMatching(/^[a-zā]{1,8}(\/[a-z]{1,8}){0,2}$/);

test("any files come back from other code as they were", () => {
  const file = fc.record({ path, bytes: fc.uint8Array({ maxLength: 300 }) });
  fc.assert(
    fc.property(fc.uniqueArray(file, { selector: (each) => each.path, maxLength: 6 }), (files) => {
      const plain = files.map((each) => [each.path, [...each.bytes]]);
      const read = [...unzip(storedZip(files))].map(([name, bytes]) => [name, [...bytes]]);
      expect(read).toEqual(plain);
    }),
  );
});

test("more files than can be listed are refused", () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ path: `${at}`, bytes: new Uint8Array() }));
  expect(unzip(storedZip(files(mostFiles))).size).toBe(mostFiles);
  expect(() => storedZip(files(mostFiles + 1))).toThrow(FileFault);
});
