import fc from "fast-check";
import { roughOrder } from "../../src/engine/roughOrder";

const points = fc.nat(6_000_000).map((millionths) => millionths / 1_000_000);

test("puts higher keys first, but for those closer than a step", () => {
  fc.assert(
    fc.property(fc.array(points), (keys) => {
      const order = [...roughOrder(Float64Array.from(keys))];
      expect([...order].sort((a, b) => a - b)).toEqual(keys.map((_, index) => index));
      const step = (Math.max(...keys) - Math.min(...keys)) / (4 * keys.length - 1);
      order.slice(1).forEach((index, at) => {
        expect(keys[index]! - keys[order[at]!]!).toBeLessThanOrEqual(step * (1 + 1e-9));
      });
    }),
  );
});

test("leaves equals as they come", () => {
  expect([...roughOrder(Float64Array.of(2, 2, 2))]).toEqual([0, 1, 2]);
  expect([...roughOrder(Float64Array.of(1, 3, 1, 3, 2))]).toEqual([1, 3, 4, 0, 2]);
});
