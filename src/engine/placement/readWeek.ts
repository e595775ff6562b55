import { error } from "../../domain/problem";
import { failure, success, type Result } from "../../domain/result";
import { weekHalfDays } from "./timetable";

/**
 * The half-days that words of `weekText`, or of a person, name: in the order of the week. Days may
 * be written out and joined by "and"; "Mon to Wed" may be "Mon–Wed".
 */
export function readWeek(words: string): Result<readonly string[]> {
  const named: string[] = [];
  for (const part of words.split(/,|&|\band\b/i)) {
    const halfDays = halfDaysOf(part.trim());
    if (halfDays.length === 0) return failure([notAWeek(part.trim() || words)]);
    named.push(...halfDays);
  }
  const twice = named.find((halfDay, index) => named.indexOf(halfDay) < index);
  if (twice !== undefined) return failure([namedTwice(words, twice)]);
  return success(weekHalfDays.filter((halfDay) => named.includes(halfDay)));
}

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"];

/** Half-days of "Mon", "Mon am" or "Mon to Wed"; none where it is something else. */
function halfDaysOf(part: string): string[] {
  const [, first = "", half, last] =
    /^([a-z]+)\.?(?:\s*([ap]m)|\s*(?:\bto\b|[-–])\s*([a-z]+)\.?)?$/i.exec(part) ?? [];
  const [from, to] = [dayOf(first), dayOf(last ?? first)];
  if (from < 0 || to < from) return [];
  const all = weekHalfDays.slice(2 * from, 2 * to + 2);
  return half ? all.filter((halfDay) => halfDay.endsWith(half.toLowerCase())) : all;
}

/** Which day of the week a word of three letters or more begins; −1 for none. */
const dayOf = (word: string): number =>
  word.length < 3 ? -1 : days.findIndex((day) => day.toLowerCase().startsWith(word.toLowerCase()));

const notAWeek = (part: string) =>
  error("no-week", `"${part}" is no part of a week. Write days as in "Mon to Wed, Thu am".`);

const namedTwice = (words: string, halfDay: string) =>
  error("half-day-twice", `"${words}" names ${halfDay} twice. Name each half-day once.`);
