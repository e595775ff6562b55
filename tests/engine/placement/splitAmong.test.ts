import fc from "fast-check";
import { splitAmong } from "../../../src/engine/placement/splitAmong";

/** Fewest parts, by trying for every LSC in turn every way to fill it; the first left is with the next. */
function fewestParts(halfDays: readonly number[], memo: Map<string, number>): number {
  const left = halfDays.filter((count) => count > 0).sort((a, b) => a - b);
  if (left.length === 0) return 0;
  const key = left.join();
  const known = memo.get(key);
  if (known !== undefined) return known;
  let fewest = Infinity;
  const fill = (at: number, room: number, parts: number, rest: readonly number[]): void => {
    if (room === 0) {
      fewest = Math.min(fewest, parts + fewestParts([...rest, ...left.slice(at)], memo));
      return;
    }
    if (at === left.length) return;
    for (let count = at === 0 ? 1 : 0; count <= Math.min(room, left[at]!); count++)
      fill(at + 1, room - count, parts + (count > 0 ? 1 : 0), [...rest, left[at]! - count]);
  };
  fill(0, 10, 0, []);
  memo.set(key, fewest);
  return fewest;
}

/** Half-days of up to `most` schools that fill whole LSCs. */
const anyHalfDays = (most: number) =>
  fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: most }).map((counts) => {
    const rest = counts.reduce((sum, count) => sum + count, 0) % 10;
    return rest === 0 ? counts : [...counts, 10 - rest];
  });

const partsOf = (halfDays: readonly number[]) => splitAmong(halfDays).lscs.flat();

describe("splitAmong", () => {
  test("gives every LSC ten half-days and every school its own", () => {
    fc.assert(
      fc.property(anyHalfDays(25), (halfDays) => {
        const { lscs } = splitAmong(halfDays);
        for (const parts of lscs)
          expect(parts.reduce((sum, part) => sum + part.halfDays, 0)).toBe(10);
        const served = halfDays.map(() => 0);
        for (const { item, halfDays: count } of lscs.flat()) served[item]! += count;
        expect(served).toEqual(halfDays);
        for (const parts of lscs)
          expect(new Set(parts.map(({ item }) => item)).size).toBe(parts.length);
      }),
    );
  });

  test("has the fewest parts of all splits", () => {
    const memo = new Map<string, number>();
    fc.assert(
      fc.property(anyHalfDays(4), (halfDays) => {
        expect(splitAmong(halfDays).isFewest).toBe(true);
        expect(partsOf(halfDays)).toHaveLength(fewestParts(halfDays, memo));
      }),
      { numRuns: 60 },
    );
  });

  test("puts schools that fill an LSC together, two, three or more of them", () => {
    expect(partsOf([6, 4, 7, 3])).toHaveLength(4);
    expect(partsOf([4, 4, 2, 3, 3, 4])).toHaveLength(6);
    expect(partsOf([20, 13, 7])).toHaveLength(5);
  });

  test("says so where there are too many schools to try all ways", () => {
    const many = Array.from({ length: 400 }, (_, at) => [1, 2, 3, 4][at % 4]!);
    const { lscs, isFewest } = splitAmong(many);
    expect(isFewest).toBe(false);
    expect(lscs).toHaveLength(100);
  });
});
