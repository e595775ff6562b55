import { plainText } from "../domain/plainText";

/**
 * The name that a text was probably meant to be: the only one that begins with its words, else the
 * one with the fewest letters to change, put in or leave out, if those are fewer than half of them.
 * Case, macrons, punctuation and the zeros before a number are ignored.
 */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  const plain = wordsOf(text);
  const begun = names.filter((name) => `${wordsOf(name)} `.startsWith(`${plain} `));
  if (begun.length === 1) return begun[0];
  const [nearest] = names
    .map((name) => ({ name, away: editDistance(plain, wordsOf(name)) }))
    .sort((a, b) => a.away - b.away);
  return nearest && 2 * nearest.away < plain.length ? nearest.name : undefined;
}

const wordsOf = (text: string): string => plainText(text).replace(/\b0+(?=\d)/g, "");

/** Letters to change, put in or leave out to make one text the other (Levenshtein). O(a × b). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
