import fc from "fast-check";
import { firstWhere } from "../../src/engine/firstWhere";

test("finds the first of a question that stays true, asking few times", () => {
  const whole = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(whole, whole, (first, last) => {
      let asked = 0;
      const isTrue = (value: number) => {
        asked++;
        return value >= first;
      };
      expect(firstWhere(isTrue, last)).toBe(first <= last ? first : undefined);
      expect(asked).toBeLessThanOrEqual(2 * Math.ceil(Math.log2(Math.min(first, last) + 1)) + 2);
    }),
  );
});

test("has no answer where there is nothing to ask about", () => {
  expect(firstWhere(() => true, 0)).toBeUndefined();
});
