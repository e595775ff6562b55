/**
 * The smallest whole number from 1 to `last` where a question turns true that stays true from
 * there on; undefined where it does not. Doubles, then halves: O(log of the answer) questions.
 */
export function firstWhere(isTrue: (value: number) => boolean, last: number): number | undefined {
  if (last < 1) return undefined;
  let [below, above] = [0, 1];
  while (!isTrue(above)) {
    if (above >= last) return undefined;
    [below, above] = [above, Math.min(last, above * 2)];
  }
  while (above - below > 1) {
    const middle = below + Math.floor((above - below) / 2);
    if (isTrue(middle)) above = middle;
    else below = middle;
  }
  return above;
}
