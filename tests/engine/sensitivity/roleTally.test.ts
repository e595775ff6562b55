import fc from "fast-check";
import { RoleTally } from "../../../src/engine/sensitivity/RoleTally";

test("share, least, median and most are those of the sorted draws, however far they go", () => {
  const roles = fc.oneof(fc.nat(4), fc.nat(60), fc.nat(3000));
  fc.assert(
    fc.property(roles, fc.array(roles, { minLength: 1, maxLength: 40 }), (present, draws) => {
      const tally = new RoleTally([present]);
      for (const draw of draws) tally.add(Float64Array.of(draw));
      const sorted = [...draws].sort((a, b) => a - b);
      expect(tally.spread(0, draws.length)).toEqual({
        withRole: draws.filter((draw) => draw > 0).length,
        least: sorted[0],
        median: sorted[Math.ceil(sorted.length / 2) - 1],
        most: sorted.at(-1),
      });
    }),
  );
});
