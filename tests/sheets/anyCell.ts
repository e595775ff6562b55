import fc from "fast-check";
import type { Cell } from "../../src/sheets/rawTable";

const oddText = fc.constantFrom(
  "",
  "  ",
  "constructor",
  "__proto__",
  "1,234",
  "−5",
  "-0",
  "12%",
  "%",
  "1e3",
  "0x10",
  "31/12/2018",
  "2018-00-00",
  "#REF!",
  "=1+1",
  "\u0000",
  "\ud800",
  "Māori",
  "9".repeat(400),
  `0.${"1".repeat(150)}`,
  "Implementation",
);

/**
 * Any code point, with its way back, by which the library also finds texts that are dangerous. Its
 * own `binary` makes a list of all 1,114,112 for that, anew in each file.
 */
const codePoint = fc.nat({ max: 0x10ffff }).map(
  (code) => String.fromCodePoint(code),
  (text) => {
    if (typeof text !== "string" || [...text].length !== 1) throw new Error("not one code point");
    return text.codePointAt(0)!;
  },
);

/** Any cell a host could hand over, odd ones often. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double(),
  fc.string({ unit: codePoint }),
  fc.stringMatching(/^[-−]?[\d,]{1,9}(\.\d{1,4})?%?$/),
  oddText,
  fc.record({ error: fc.constantFrom("#REF!", "#N/A", "#VALUE!") }),
  fc.record({ uncalculated: fc.constantFrom("=A1", "=LSC.SHARE(A1:A9,623)") }),
);
