import fc from "fast-check";
import { phases } from "../../src/domain/phase";
import type { Kind } from "../../src/sheets/description";
import type { Cell } from "../../src/sheets/rawTable";
import type { Expected } from "../../src/sheets/cellReading";
import { anyCell } from "./anyCell";
import { problemOf, read, refused, valueOf } from "./cellReading";

const kinds: readonly Kind[] = [
  "identifier",
  "text",
  "whole",
  "number",
  "share",
  "day",
  "choice",
  "yesNo",
  "any",
];

describe("a blank cell", () => {
  const blanks: Cell[] = [null, "", "  ", "\u00a0\t\n"];

  test.each(kinds)("of kind %s is undefined where it may be blank", (kind) => {
    for (const blank of blanks) expect(read(blank, { kind, mayBeBlank: true })).toEqual({});
  });

  test.each(kinds)("of kind %s is refused where it may not", (kind) => {
    for (const blank of blanks)
      expect(problemOf(blank, { kind })).toEqual(
        refused("blank", "This cell is blank. Fill it in."),
      );
  });
});

test("an error in a cell is named", () => {
  expect(problemOf({ error: "#REF!" }, { kind: "text", mayBeBlank: true })).toEqual(
    refused("error-in-cell", "This cell holds the error #REF!. Put it right first."),
  );
});

test("a formula without a value asks for the workbook to be saved in Excel", () => {
  expect(problemOf({ uncalculated: "=SUM(A1:A9)" }, { kind: "whole" })).toEqual(
    refused(
      "uncalculated",
      "The formula =SUM(A1:A9) has no value in the file. Open the workbook in Excel, save it and try again.",
    ),
  );
});

describe("an identifier", () => {
  const identifier: Expected = { kind: "identifier" };

  test.each<[Cell, string]>([
    [99051, "99051"],
    ["99051", "99051"],
    [" 99051 ", "99051"],
    ["007", "007"],
    [7, "7"],
    ["CAB-19-MIN-0174", "CAB-19-MIN-0174"],
    [123_456_789_012_345, "123456789012345"],
  ])("%p is read as the text %p", (cell, value) => {
    expect(valueOf(cell, identifier)).toBe(value);
  });

  test.each<[Cell, string]>([
    [7.5, "7.5"],
    [1e21, "1e+21"],
    [NaN, "NaN"],
  ])("%p names nothing", (cell, shown) => {
    expect(problemOf(cell, identifier)).toEqual(
      refused(
        "not-an-identifier",
        `${shown} is not a whole number. Enter the number it is known by.`,
      ),
    );
  });
});

test("a text is trimmed, and what is not text is written out", () => {
  expect(["  Te Kao  ", 2019, true].map((cell) => valueOf(cell, { kind: "text" }))).toEqual([
    "Te Kao",
    "2019",
    "true",
  ]);
});

test("where any kind may stand, a cell is taken as it is, but for spaces around a text", () => {
  expect(["  Up ", 500, false].map((cell) => valueOf(cell, { kind: "any" }))).toEqual([
    "Up",
    500,
    false,
  ]);
});

describe("whatever stands in a cell", () => {
  const expectations = fc.record({
    kind: fc.constantFrom(...kinds),
    mayBeBlank: fc.boolean(),
    allText: fc.boolean(),
    choices: fc.constant(phases),
  });

  test("it is a value, a blank or a problem with a sentence; nothing is thrown", () => {
    fc.assert(
      fc.property(anyCell, expectations, (cell, expected) => {
        const { value, problem } = read(cell, expected);
        if (value === undefined)
          return problem ? problem.sentence.endsWith(".") : expected.mayBeBlank;
        if (problem && problem.severity !== "warning") return false;
        return ["string", "number", "boolean"].includes(typeof value);
      }),
      { numRuns: 3000 },
    );
  });

  test("a whole number read is a whole number that is not negative", () => {
    fc.assert(
      fc.property(anyCell, fc.boolean(), (cell, allText) => {
        const { value = 0 } = read(cell, { kind: "whole", allText });
        return Number.isSafeInteger(value) && Number(value) >= 0;
      }),
      { numRuns: 2000 },
    );
  });
});
