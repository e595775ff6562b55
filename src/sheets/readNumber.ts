import { warning } from "../domain/problem";
import { numberText } from "../domain/wording";
import {
  shown,
  wrong,
  type Expected,
  type ExpectedColumn,
  type Reader,
  type Report,
} from "./cellReading";

/** `1234`, `1,234.5`, `−5`, `12%`; commas only between thousands, so that no decimal comma passes. */
const numberForm = /^[-−]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?$/;

const numberIn = (text: string): number =>
  Number(text.replace(/[,%]/g, "").replace("−", "-")) / (text.endsWith("%") ? 100 : 1);

/** As many decimals as were typed; a per cent is a hundredth. */
const decimalsIn = (text: string): number =>
  Math.min(100, (/\.(\d+)/.exec(text)?.[1]?.length ?? 0) + (text.endsWith("%") ? 2 : 0));

/** Tells whether a number may stand in a column: whole where it has to be, within the limits. */
export function numberTest({ kind, smallest, largest }: Expected): ExpectedColumn["isRight"] {
  const isWhole = kind === "whole";
  const from = smallest ?? (isWhole ? 0 : -Number.MAX_VALUE);
  const to = largest ?? Number.MAX_VALUE;
  return (value) => value >= from && value <= to && (!isWhole || Number.isSafeInteger(value));
}

/** Reads a number: whole, within the limits of its column. */
export const readNumber: Reader = (cell, expected, report) => {
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

/** Beyond it a whole number is not told from the next. */
const mostExact = Number.MAX_SAFE_INTEGER;

function withinLimits(value: number, expected: ExpectedColumn, report: Report): number | undefined {
  if (expected.isRight(value)) return value;
  const isBroken = expected.kind === "whole" && !Number.isSafeInteger(value);
  const code = isBroken ? "not-whole" : "out-of-range";
  return wrong(code, `${shown(value)} cannot stand here. ${rightNumber(expected, value)}`, report);
}

/** @param given the number that was wrong: one that is too large to be exact needs to know the limit */
function rightNumber({ kind, smallest, largest }: Expected, given = 0): string {
  const isWhole = kind === "whole";
  const what = isWhole ? "a whole number" : "a number";
  const from = smallest ?? (isWhole ? 0 : undefined);
  const to = largest ?? (isWhole && given > mostExact ? mostExact : undefined);
  if (from === undefined) return `Enter ${what}.`;
  return to === undefined
    ? `Enter ${what} of ${numberText(from)} or more.`
    : `Enter ${what} from ${numberText(from)} to ${numberText(to)}.`;
}
