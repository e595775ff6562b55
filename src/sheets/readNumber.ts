import { warning } from "../domain/problem";
import { numberText } from "../domain/wording";
import { shown, wrong, type Expected, type Reader, type Report } from "./cellReading";

/** `1234`, `1,234.5`, `−5`, `12%`; commas only between thousands, so that no decimal comma passes. */
const numberForm = /^[-−]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?%?$/;

const numberIn = (text: string): number =>
  Number(text.replace(/[,%]/g, "").replace("−", "-")) / (text.endsWith("%") ? 100 : 1);

/** As many decimals as were typed; a per cent is a hundredth. */
const decimalsIn = (text: string): number =>
  Math.min(100, (/\.(\d+)/.exec(text)?.[1]?.length ?? 0) + (text.endsWith("%") ? 2 : 0));

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
