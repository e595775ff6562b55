import type { Day } from "../domain/day";
import { error, type Problem } from "../domain/problem";
import { exactText } from "../domain/wording";
import type { Kind } from "./description";
import type { Cell } from "./rawTable";

/** What a cell must hold to be understood. */
export interface Expected {
  readonly kind: Kind;
  readonly mayBeBlank?: boolean;
  readonly choices?: readonly string[];
  readonly choiceOf?: (text: string) => string | undefined;
  readonly numbers?: string;
  readonly smallest?: number;
  readonly largest?: number;
  readonly earliest?: Day;
  readonly latest?: Day;
  /** Whether all cells are text, as in a .csv file, so that numbers in text are as they should be. */
  readonly allText?: boolean;
  /** Whether 0 and blank are not told apart: each then is what `meaningOfBlank` says. */
  readonly zeroIsBlank?: boolean;
}

/** What is read of a cell; undefined where it is blank or wrong. */
export type Value = string | number | boolean | undefined;

/** Takes what is wrong with a cell. */
export type Report = (problem: Problem) => void;

/** What all cells of a column expect, and the choices and days they were found to name. */
export interface ExpectedColumn extends Expected {
  /** Whether a number is of its kind and within its limits. */
  readonly isRight: (number: number) => boolean;
  readonly values: Map<Cell, string>;
}

/** Reads a cell of one column; what is wrong with it goes to the report. */
export type CellReader = (cell: Cell, report: Report) => Value;

/** Reads a cell that is not blank. */
export type Reader = (
  cell: string | number | boolean,
  expected: ExpectedColumn,
  report: Report,
) => Value;

/** Reports an error; there is no value then. */
export function wrong(code: string, sentence: string, report: Report): undefined {
  report(error(code, sentence));
  return undefined;
}

/** A cell as a sentence quotes it: a text in quotes, a number with its commas, TRUE as Excel has it. */
export function shown(cell: string | number | boolean): string {
  if (typeof cell === "string") return `"${cell.trim()}"`;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return Number.isFinite(cell) ? exactText(cell) : String(cell).replace("-", "−");
}

/**
 * What blank or 0 means where they are not told apart: 0 where a number must stand, nothing where
 * a cell may stay blank or holds words.
 */
export const meaningOfBlank = ({ kind, mayBeBlank }: Expected): 0 | null =>
  !mayBeBlank && ["whole", "number", "share", "yesNo"].includes(kind) ? 0 : null;
