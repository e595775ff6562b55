import fc from "fast-check";
import { phases } from "../../src/domain/phase";
import { ExcelError } from "./customFunctions";
import type { Cells } from "./calls";

/** Stands for a blank cell until Excel's way of handing it over is chosen. */
export const blank = Symbol("blank");

export const words = fc.constantFrom(
  ...["Clusters", "Phases", "Policy", "Webster", "Hamilton", "12", "1,200", "−3", "x", "Yes"],
  ...["Waikato", "Auckland", "31 Dec 2018", "2018-12-31", " ", "Māori"],
  ...phases,
);
const numbers = fc.oneof(
  fc.nat(3000),
  fc.integer({ min: -9, max: 9 }),
  fc.double(),
  fc.constantFrom(43465, 1e300, 2 ** 53, NaN, -Infinity),
);
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom("#N/A", "#REF!").map((code) => new ExcelError(code)),
  fc.constantFrom({}, { code: "#N/A" }, { basicValue: 5 }, { basicValue: "#DIV/0!" }, undefined),
  fc.constant([1, [2]]),
  fc.object({ maxDepth: 1, maxKeys: 2 }),
);
export const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: numbers },
  { weight: 3, arbitrary: words },
  { weight: 3, arbitrary: fc.constant(blank) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: strange },
  { weight: 1, arbitrary: fc.string() },
);

/** Ragged on purpose. */
export const anyRange: fc.Arbitrary<Cells> = fc.array(fc.array(cell, { maxLength: 4 }), {
  maxLength: 6,
});

/** A table that is nearly right: here and there something strange. */
export const nearly = (headings: readonly unknown[], row: readonly fc.Arbitrary<unknown>[]) =>
  fc
    .array(fc.tuple(...row.map((right) => fc.oneof({ weight: 300, arbitrary: right }, cell))), {
      minLength: 1,
      maxLength: 7,
    })
    .map((rows): Cells => [[...headings], ...rows.map((each) => [...each])]);

/** Names of schools and clusters. */
export const names = ["Awa", "Maunga", "Moana", "Motu", "Whenua"];

/** A whole number, as counts are. */
export const count = fc.oneof(fc.nat(3000), fc.constant(blank));

/** An argument that may be left out. */
export const maybe = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary },
    { weight: 1, arbitrary: anyRange },
  );
