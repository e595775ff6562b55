import fc from "fast-check";
import { sortedOrder } from "../../src/engine/sortedOrder";

test("orders as a stable sort does, equals as they come", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (values) => {
      const indices = values.map((_, index) => index);
      const expected = indices.sort((a, b) => values[a]! - values[b]!);
      const order = sortedOrder(values.length, (a, b) => values[a]! - values[b]!);
      expect([...order]).toEqual(expected);
    }),
  );
});
