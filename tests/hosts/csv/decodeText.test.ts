import { decodeText } from "../../../src/hosts/csv/decodeText";

const bytes = (...values: number[]) => Uint8Array.from(values);

test("UTF-8 is read with and without its mark, and the mark is not part of the text", () => {
  const word = new TextEncoder().encode("Ōtūmoetai");
  expect(decodeText(word)).toBe("Ōtūmoetai");
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, ...word))).toBe("Ōtūmoetai");
});

test("what is not valid UTF-8 is windows-1252", () => {
  expect(decodeText(bytes(0x43, 0x61, 0x66, 0xe9, 0x20, 0x96))).toBe("Café –");
});

test("UTF-16 is known by its mark, in both byte orders", () => {
  expect(decodeText(bytes(0xff, 0xfe, 0x4d, 0x01, 0x41, 0x00))).toBe("ōA");
  expect(decodeText(bytes(0xfe, 0xff, 0x01, 0x4d, 0x00, 0x41))).toBe("ōA");
});
