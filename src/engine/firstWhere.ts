/**
 * The smallest whole number from 1 to `last` where a question turns true that stays true from
 * there on; undefined where it does not. Doubles its steps from the guess, then halves: O(log of
 * the distance) questions, two where the guess is right or where no value would do.
 */
export function firstWhere(
  isTrue: (value: number) => boolean,
  last: number,
  guess = 1,
): number | undefined {
  if (last < 1) return undefined;
  const start = Math.min(Math.max(guess, 1), last);
  const [below, above] = isTrue(start) ? lower(isTrue, start) : higher(isTrue, start, last);
  return above === undefined ? undefined : between(isTrue, below, above);
}

type Bracket = readonly [below: number, above: number | undefined];

function lower(isTrue: (value: number) => boolean, start: number): Bracket {
  let above = start;
  for (let step = 1; above > 1; step *= 2) {
    const below = Math.max(0, above - step);
    if (below === 0 || !isTrue(below)) return [below, above];
    above = below;
  }
  return [0, above];
}

function higher(isTrue: (value: number) => boolean, start: number, last: number): Bracket {
  if (start === last || !isTrue(last)) return [last, undefined];
  let below = start;
  for (let step = 1; below + step < last; step *= 2) {
    const above = below + step;
    if (isTrue(above)) return [below, above];
    below = above;
  }
  return [below, last];
}

function between(isTrue: (value: number) => boolean, from: number, to: number): number {
  let [below, above] = [from, to];
  while (above - below > 1) {
    const middle = below + Math.floor((above - below) / 2);
    if (isTrue(middle)) above = middle;
    else below = middle;
  }
  return above;
}
