import fc from "fast-check";
import { fingerprint } from "../../src/domain/fingerprint";

test("the same text has the same sixteen hexadecimal digits on every machine", () => {
  expect(fingerprint("")).toMatch(/^[0-9a-f]{16}$/);
  expect(fingerprint("Māori medium")).toBe(fingerprint("Māori medium"));
});

test("texts that differ in one letter have different fingerprints", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 1 }), (text, letter) => {
      expect(fingerprint(text + letter)).not.toBe(fingerprint(text));
    }),
  );
});
