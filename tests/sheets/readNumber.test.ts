import type { Cell } from "../../src/sheets/rawTable";
import type { Expected } from "../../src/sheets/cellReading";
import { problemOf, refused, valueOf } from "./cellReading";

const whole: Expected = { kind: "whole" };
const number: Expected = { kind: "number" };
const latitude: Expected = { kind: "number", smallest: -90, largest: 90 };

describe("students, a whole number", () => {
  test.each([0, 1, 5758, Number.MAX_SAFE_INTEGER])("%p is taken", (students) => {
    expect(valueOf(students, whole)).toBe(students);
  });

  test.each<[Cell, string, string]>([
    [12.5, "not-whole", "12.5"],
    [-5, "out-of-range", "−5"],
    ["-5", "out-of-range", "−5"],
    ["−5", "out-of-range", "−5"],
    ["12%", "not-whole", "0.12"],
    [NaN, "not-whole", "NaN"],
    [-12345.5, "not-whole", "−12,345.5"],
    [-5.5e-17, "not-whole", "−0.000000000000000055"],
    [5e-324, "not-whole", `0.${"0".repeat(100)}`],
  ])("%p cannot stand there", (cell, code, shown) => {
    expect(problemOf(cell, whole)).toEqual(
      refused(code, `${shown} cannot stand here. Enter a whole number of 0 or more.`),
    );
  });

  test.each<[Cell, string]>([
    [Infinity, "Infinity"],
    [2 ** 53, "9,007,199,254,740,992"],
    [1e300, "1e+300"],
    ["9".repeat(400), "Infinity"],
  ])("%p is too large to stand there, and the largest that may is told", (cell, shown) => {
    expect(problemOf(cell, whole)).toEqual(
      refused(
        "not-whole",
        `${shown} cannot stand here. Enter a whole number from 0 to 9,007,199,254,740,991.`,
      ),
    );
  });

  test.each<[Cell, string]>([
    ["12 students", '"12 students"'],
    [" about 40 ", '"about 40"'],
    ["1e3", '"1e3"'],
    ["1 234", '"1 234"'],
    ["12,34", '"12,34"'],
    ["1234,567", '"1234,567"'],
    ["0.1,234", '"0.1,234"'],
    [",123", '",123"'],
    ["1,2,345", '"1,2,345"'],
    ["--5", '"--5"'],
    ["5-", '"5-"'],
    ["%", '"%"'],
    ["Infinity", '"Infinity"'],
    ["NaN", '"NaN"'],
    ["0x10", '"0x10"'],
    [false, "FALSE"],
    [true, "TRUE"],
  ])("%p is not a number", (cell, shown) => {
    expect(problemOf(cell, whole)).toEqual(
      refused("not-a-number", `${shown} is not a number. Enter a whole number of 0 or more.`),
    );
  });

  test.each<[string, number, string]>([
    ["1,234", 1234, "1,234"],
    [" 40 ", 40, "40"],
    ["1,234,567", 1_234_567, "1,234,567"],
    ["300750", 300_750, "300,750"],
    ["007", 7, "7"],
  ])("the text %p is read as a number, with a warning", (text, value, shown) => {
    expect(problemOf(text, whole)).toEqual([
      "warning",
      "number-as-text",
      `"${text.trim()}" is stored as text; it is read as the number ${shown}.`,
      value,
    ]);
    expect(valueOf(text, { ...whole, allText: true })).toBe(value);
  });
});

describe("a number with limits", () => {
  test.each<[Expected, Cell, string]>([
    [latitude, 90.5, "90.5 cannot stand here. Enter a number from −90 to 90."],
    [latitude, -91, "−91 cannot stand here. Enter a number from −90 to 90."],
    [{ kind: "number", smallest: 0 }, -0.1, "−0.1 cannot stand here. Enter a number of 0 or more."],
    [
      { kind: "whole", smallest: 1, largest: 1000 },
      0,
      "0 cannot stand here. Enter a whole number from 1 to 1,000.",
    ],
    [number, NaN, "NaN cannot stand here. Enter a number."],
    [number, -Infinity, "−Infinity cannot stand here. Enter a number."],
  ])("%j refuses %p", (expected, cell, sentence) => {
    expect(problemOf(cell, expected)).toEqual(refused("out-of-range", sentence));
  });

  test("its limits themselves are within", () => {
    expect([-90, 90, -36.848461].map((degrees) => valueOf(degrees, latitude))).toEqual([
      -90, 90, -36.848461,
    ]);
  });

  test("no number is asked for by its kind alone", () => {
    expect(problemOf("north", number)).toEqual(
      refused("not-a-number", '"north" is not a number. Enter a number.'),
    );
  });

  test.each<[string, number, string]>([
    ["172.965947", 172.965947, "172.965947"],
    ["−36.5", -36.5, "−36.5"],
    ["1,234.50", 1234.5, "1,234.50"],
    ["12%", 0.12, "0.12"],
    ["12.5%", 0.125, "0.125"],
    ["0.0000001", 1e-7, "0.0000001"],
  ])("the text %p is said to be read as it is read", (text, value, shown) => {
    expect(problemOf(text, number)).toEqual([
      "warning",
      "number-as-text",
      `"${text}" is stored as text; it is read as the number ${shown}.`,
      value,
    ]);
  });

  test("a share is a fraction of one, typed as a number or in per cent", () => {
    expect(valueOf(0.25, { kind: "share" })).toBe(0.25);
    expect(valueOf("25%", { kind: "share", allText: true })).toBe(0.25);
  });
});
