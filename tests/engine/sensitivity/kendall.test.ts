import fc from "fast-check";
import { kendallTauB as against } from "../../../src/engine/sensitivity/kendall";

const kendallTauB = (first: readonly number[], second: readonly number[]) => against(first)(second);

test("equals what SciPy's kendalltau gives, with and without equals", () => {
  expect(kendallTauB([1, 2, 3, 4, 5], [3, 4, 1, 2, 5])).toBeCloseTo(0.2, 12);
  expect(kendallTauB([12, 2, 1, 12, 2], [1, 4, 7, 1, 0])).toBeCloseTo(-0.4714045207910316, 12);
  expect(kendallTauB([1, 1, 2, 2, 3, 3, 4], [2, 1, 1, 3, 3, 2, 4])).toBeCloseTo(
    0.6111111111111113,
    12,
  );
});

test("an order has 1 with itself, −1 upside down, and none with one in which all are equal", () => {
  const order = [5, 3, 8, 1, 2];
  expect(kendallTauB(order, order)).toBe(1);
  expect(
    kendallTauB(
      order,
      order.map((place) => -place),
    ),
  ).toBe(-1);
  expect(kendallTauB(order, [7, 7, 7, 7, 7])).toBeUndefined();
  expect(kendallTauB([], [])).toBeUndefined();
});

/** Pair by pair, as τ-b is defined. */
function byDefinition(first: readonly number[], second: readonly number[]): number | undefined {
  let [sum, inFirst, inSecond] = [0, 0, 0];
  for (let a = 0; a < first.length; a++)
    for (let b = 0; b < a; b++) {
      const [x, y] = [Math.sign(first[a]! - first[b]!), Math.sign(second[a]! - second[b]!)];
      sum += x * y;
      inFirst += Math.abs(x);
      inSecond += Math.abs(y);
    }
  return inFirst === 0 || inSecond === 0 ? undefined : sum / Math.sqrt(inFirst * inSecond);
}

test("is what counting all pairs gives", () => {
  const place = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { maxLength: 40 }), (pairs) => {
      const [first, second] = [0, 1].map((at) => pairs.map((pair) => pair[at]!));
      const expected = byDefinition(first!, second!);
      const found = kendallTauB(first!, second!);
      if (expected === undefined) expect(found).toBeUndefined();
      else expect(found).toBeCloseTo(expected, 10);
    }),
  );
});
