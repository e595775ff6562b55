import { dayOf, dayOfExcelSerial, describeDay } from "../domain/day";
import { plainText } from "../domain/plainText";
import type { Place, Problem } from "../domain/problem";
import { countText, listText } from "../domain/wording";
import {
  meaningOfBlank,
  shown,
  wrong,
  type CellReader,
  type Expected,
  type ExpectedColumn,
  type Reader,
  type Report,
  type Value,
} from "./cellReading";
import type { Kind } from "./description";
import { isBlank } from "./isBlank";
import type { Cell } from "./rawTable";
import { numberTest, readNumber } from "./readNumber";

/** The value of a cell, or what is wrong with it. */
export interface Reading {
  readonly value?: Value;
  readonly problem?: Problem;
}

/** Reads one cell as its column expects it. Blank is undefined. */
export function readCell(cell: Cell, expected: Expected, place: Place): Reading {
  const problems: Problem[] = [];
  const value = cellReader(expected)(cell, (problem) => problems.push({ ...problem, place }));
  const [problem] = problems;
  return { ...(value !== undefined && { value }), ...(problem && { problem }) };
}

/**
 * Reads the cells of one column: what can be settled once for all of them is. Most cells are
 * right, so only a problem makes an object, and who takes it says where the cell stands.
 */
export function cellReader(column: Expected): CellReader {
  const { kind, mayBeBlank, choices, choiceOf, allText, zeroIsBlank } = column;
  const { smallest, largest, earliest, latest, numbers } = column;
  const limits = { smallest, largest, earliest, latest, numbers, isRight: numberTest(column) };
  const values: ExpectedColumn["values"] = new Map(choices?.map((choice) => [choice, choice]));
  // All of one shape, whichever of them are there: thousands of cells look into it.
  const expected = { kind, mayBeBlank, choices, choiceOf, ...limits, allText, zeroIsBlank, values };
  return plainReader(expected, closeReader(expected));
}

/** Settles with one question what is plainly right, and leaves all else to a closer look. */
function plainReader(expected: ExpectedColumn, closely: CellReader): CellReader {
  const { kind, zeroIsBlank, isRight, values } = expected;
  switch (kind) {
    case "whole":
    case "number":
    case "share":
      return (cell, report) =>
        typeof cell === "number" && isRight(cell) && !(zeroIsBlank && cell === 0)
          ? cell
          : closely(cell, report);
    case "choice":
    case "day":
      return (cell, report) => values.get(cell) ?? closely(cell, report);
    case "identifier":
      return (cell, report) =>
        Number.isSafeInteger(cell) && Number(cell) > 0 ? String(cell) : closely(cell, report);
    case "text":
      return (cell, report) => (typeof cell === "string" && cell.trim()) || closely(cell, report);
    default:
      return closely;
  }
}

/** Reads any cell: blank, in error, of another type or right. */
function closeReader(expected: ExpectedColumn): CellReader {
  const { kind, mayBeBlank, zeroIsBlank } = expected;
  const read = readers[kind];
  const blank = zeroIsBlank ? meaningOfBlank(expected) : null;
  return (cell, report) => {
    if (isBlank(cell, zeroIsBlank)) {
      if (blank !== null) return read(blank, expected, report);
      return mayBeBlank ? undefined : wrong("blank", "This cell is blank. Fill it in.", report);
    }
    return typeof cell === "object" ? withoutValue(cell!, report) : read(cell, expected, report);
  };
}

/** An error, or a formula that was never calculated. */
function withoutValue(
  cell: Exclude<Cell, string | number | boolean | null>,
  report: Report,
): undefined {
  if ("error" in cell) {
    const sentence = `This cell holds the error ${cell.error}. Put it right first.`;
    return wrong("error-in-cell", sentence, report);
  }
  const formula = cell.uncalculated.replace(/^=/, "");
  return wrong(
    "uncalculated",
    `The formula =${formula} has no value in the file. Open the workbook in Excel, save it and try again.`,
    report,
  );
}

const readText: Reader = (cell) => (typeof cell === "string" ? cell.trim() : String(cell));

/** The next cell that holds the same is plainly right. */
function remember(cell: Cell, value: string, values: ExpectedColumn["values"]): string {
  values.set(cell, value);
  return value;
}

/** The first and the last day Excel knows. */
const excelDays = { earliest: "1900-01-01", latest: "9999-12-31" } as const;

const readDay: Reader = (cell, { values, ...limits }, report) => {
  const day = typeof cell === "number" ? dayOfExcelSerial(cell) : dayOf(String(cell));
  const { earliest = excelDays.earliest, latest = excelDays.latest } = limits;
  if (day !== undefined && day >= earliest && day <= latest) return remember(cell, day, values);
  if (day !== undefined)
    return wrong(
      "out-of-range",
      `${describeDay(day)} cannot stand here. Enter a date from ${describeDay(earliest)} to ${describeDay(latest)}.`,
      report,
    );
  return wrong(
    "not-a-date",
    `${shown(cell)} is not a date. Enter one ${earliest === excelDays.earliest ? `such as ${describeDay("2018-12-31")}` : `from ${describeDay(earliest)} to ${describeDay(latest)}`}.`,
    report,
  );
};

const readChoice: Reader = (cell, { choices = [], choiceOf, values }, report) => {
  const text = String(cell);
  const plain = plainText(text);
  const value = choiceOf?.(text) ?? choices.find((choice) => plainText(choice) === plain);
  if (value !== undefined) return remember(cell, value, values);
  return wrong(
    "unknown-choice",
    `${shown(cell)} is not one of the ${countText(choices.length, "choice")}: ${listText(choices.map((choice) => (choice.includes(",") ? `"${choice}"` : choice)))}.`,
    report,
  );
};

const truths: ReadonlyMap<string, boolean> = new Map([
  ["yes", true],
  ["y", true],
  ["true", true],
  ["1", true],
  ["no", false],
  ["n", false],
  ["false", false],
  ["0", false],
]);

const readYesNo: Reader = (cell, _expected, report) => {
  const text = String(cell).trim();
  // Plain text has no signs: −1 would be 1.
  const value = /^[-−]/.test(text) ? undefined : truths.get(plainText(text));
  return value === undefined
    ? wrong("not-yes-or-no", `${shown(cell)} is neither Yes nor No.`, report)
    : value;
};

const readIdentifier: Reader = (cell, expected, report) => {
  if (typeof cell === "number" && !Number.isSafeInteger(cell))
    return wrong(
      "not-an-identifier",
      `${shown(cell)} is not a whole number. Enter the number it is known by.`,
      report,
    );
  const text = String(readText(cell, expected, report));
  const { numbers } = expected;
  return numbers === undefined || ministryNumber.test(text)
    ? text
    : wrong("not-a-number", noNumber(text, numbers), report);
};

const ministryNumber = /^\d+$/;

const noNumber = (text: string, what: string): string =>
  `${shown(text)} is not the number of a ${what}. In New Zealand that is a whole number, such as 1234. Enter the one the Ministry knows the ${what} by.`;

const readers: Record<Kind, Reader> = {
  identifier: readIdentifier,
  text: readText,
  whole: readNumber,
  number: readNumber,
  share: readNumber,
  day: readDay,
  choice: readChoice,
  yesNo: readYesNo,
  any: (cell) => (typeof cell === "string" ? cell.trim() : cell),
};
