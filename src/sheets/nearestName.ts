import { plainText } from "../domain/plainText";

/**
 * The name that a text was probably meant to be: the one with the fewest letters to change, put
 * in or leave out, if those are fewer than half of them. Case, macrons and punctuation are ignored.
 */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  const plain = plainText(text);
  const [nearest] = names
    .map((name) => ({ name, away: editDistance(plain, plainText(name)) }))
    .sort((a, b) => a.away - b.away);
  return nearest && 2 * nearest.away < plain.length ? nearest.name : undefined;
}

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
