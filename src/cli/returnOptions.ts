import { dayOf, type Day } from "../domain/day";
import { error } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { termOf, type Term } from "../domain/term";

/** Reads `--term`. */
export function readTerm(text: string): Result<Term> {
  const term = termOf(text);
  if (term) return success(term);
  const sentence = `"${text}" is not a term. Write it as "2019 Term 2".`;
  return failure([error("unknown-term", sentence, { sheet: "--term" })]);
}

/** Reads an option that is a day, where it is given. */
export function readDay(text: string | undefined, option: string): Result<Day | undefined> {
  const day = text === undefined ? undefined : dayOf(text);
  if (text === undefined || day !== undefined) return success(day);
  const sentence = `"${text}" is not a day. Write it as 2019-05-31.`;
  return failure([error("not-a-date", sentence, { sheet: option })]);
}
