import { dayOf, dayOfExcelSerial, describeDay, type Day } from "../domain/day";
import { plainText } from "../domain/plainText";
import { error, warning, type Place, type Problem } from "../domain/problem";
import { countText, listText, numberText } from "../domain/wording";
import type { Kind } from "./description";
import type { Cell } from "./rawTable";

/** What a cell must hold to be understood. */
export interface Expected {
  readonly kind: Kind;
  readonly mayBeBlank?: boolean;
  readonly choices?: readonly string[];
  readonly choiceOf?: (text: string) => string | undefined;
  readonly smallest?: number;
  readonly largest?: number;
  readonly earliest?: Day;
  readonly latest?: Day;
  /** Whether all cells are text, as in a .csv file, so that numbers in text are as they should be. */
  readonly allText?: boolean;
}

type Value = string | number | boolean | undefined;

/** The value of a cell, or what is wrong with it. */
export interface Reading {
  readonly value?: Value;
  readonly problem?: Problem;
}

/** Takes what is wrong with a cell. */
export type Report = (problem: Problem) => void;

type Reader = (cell: string | number | boolean, expected: Expected, report: Report) => Value;

/** Reports an error; there is no value then. */
function wrong(code: string, sentence: string, report: Report): undefined {
  report(error(code, sentence));
  return undefined;
}

const shown = (cell: string | number | boolean): string =>
  typeof cell === "string" ? `"${cell.trim()}"` : String(cell).replace("-", "−");

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
export function cellReader(column: Expected): (cell: Cell, report: Report) => Value {
  const { kind, mayBeBlank, choices, choiceOf, smallest, largest, earliest, latest, allText } =
    column;
  // All of one shape, whichever of them are there: thousands of cells look into it.
  const limits = { smallest, largest, earliest, latest };
  const expected = { kind, mayBeBlank, choices, choiceOf, ...limits, allText };
  const read = readers[kind];
  return (cell, report) => {
    if (typeof cell === "number") return read(cell, expected, report);
    if (cell === null || (typeof cell === "string" && cell.trim() === ""))
      return mayBeBlank ? undefined : wrong("blank", "This cell is blank. Fill it in.", report);
    return typeof cell === "object" ? withoutValue(cell, report) : read(cell, expected, report);
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

const readText: Reader = (cell) => String(cell).trim();

/** `1234`, `1,234.5`, `−5`, `12%`; commas only between thousands, so that no decimal comma passes. */
const numberForm = /^[-−]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?$/;

const numberIn = (text: string): number =>
  Number(text.replace(/[,%]/g, "").replace("−", "-")) / (text.endsWith("%") ? 100 : 1);

/** As many decimals as were typed; a per cent is a hundredth. */
const decimalsIn = (text: string): number =>
  Math.min(100, (/\.(\d+)/.exec(text)?.[1]?.length ?? 0) + (text.endsWith("%") ? 2 : 0));

const readNumber: Reader = (cell, expected, report) => {
  if (typeof cell === "number") return withinLimits(cell, expected, report);
  const text = String(cell).trim();
  if (typeof cell === "boolean" || !numberForm.test(text))
    return wrong(
      "not-a-number",
      `${shown(cell)} is not a number. ${rightNumber(expected)}`,
      report,
    );
  const value = withinLimits(numberIn(text), expected, report);
  if (value !== undefined && !expected.allText)
    report(
      warning(
        "number-as-text",
        `${shown(cell)} is stored as text; it is read as the number ${numberText(value, decimalsIn(text))}.`,
      ),
    );
  return value;
};

function withinLimits(value: number, expected: Expected, report: Report): number | undefined {
  const { kind, smallest = kind === "whole" ? 0 : -Infinity, largest = Infinity } = expected;
  const whole = kind !== "whole" || Number.isSafeInteger(value);
  if (Number.isFinite(value) && whole && value >= smallest && value <= largest) return value;
  const code = whole ? "out-of-range" : "not-whole";
  return wrong(code, `${shown(value)} cannot stand here. ${rightNumber(expected)}`, report);
}

function rightNumber({ kind, smallest, largest }: Expected): string {
  const what = kind === "whole" ? "a whole number" : "a number";
  if (smallest !== undefined && largest !== undefined)
    return `Enter ${what} from ${numberText(smallest)} to ${numberText(largest)}.`;
  if (kind === "whole" || smallest !== undefined)
    return `Enter ${what} of ${numberText(smallest ?? 0)} or more.`;
  return `Enter ${what}.`;
}

/** The first day Excel knows. */
const firstDay = "1900-01-01";

const readDay: Reader = (cell, { earliest = firstDay, latest = "9999-12-31" }, report) => {
  const day = typeof cell === "number" ? dayOfExcelSerial(cell) : dayOf(String(cell));
  if (day !== undefined && day >= earliest && day <= latest) return day;
  if (day !== undefined)
    return wrong(
      "out-of-range",
      `${describeDay(day)} cannot stand here. Enter a date from ${describeDay(earliest)} to ${describeDay(latest)}.`,
      report,
    );
  return wrong(
    "not-a-date",
    `${shown(cell)} is not a date. Enter one ${earliest === firstDay ? `such as ${describeDay("2018-12-31")}` : `from ${describeDay(earliest)} to ${describeDay(latest)}`}.`,
    report,
  );
};

const readChoice: Reader = (cell, { choices = [], choiceOf }, report) => {
  const text = String(cell);
  if (choices.includes(text)) return text;
  const plain = plainText(text);
  const value = choiceOf?.(text) ?? choices.find((choice) => plainText(choice) === plain);
  if (value !== undefined) return value;
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

const readIdentifier: Reader = (cell, _expected, report) => {
  if (typeof cell === "number" && !Number.isSafeInteger(cell))
    return wrong(
      "not-an-identifier",
      `${shown(cell)} is not a whole number. Enter the number it is known by.`,
      report,
    );
  return String(cell).trim();
};

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
