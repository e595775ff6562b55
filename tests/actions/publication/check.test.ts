import fc from "fast-check";
import { checkContent } from "../../../src/actions/publication/checkContent";
import type { Publication } from "../../../src/actions/publication/publication";
import { allocationCheck } from "../../../src/engine/allocationCheck";
import { agrees } from "../../../src/sheets/publicCheckFields";
import { allocated, total } from "../../engine/builders";
import { allocationCase } from "../../engine/cases";

test("reckoned again by claims or by the divisor, every row agrees with the allocation", () => {
  const ways = new Map<string, number>();
  fc.assert(
    fc.property(allocationCase(), (input) => {
      const allocation = allocated(input);
      const check = allocationCheck(allocation);
      const content = checkContent({ allocation } as Publication);
      const known = content.rows.filter(({ byCheck }) => byCheck !== undefined);
      ways.set(check.way, (ways.get(check.way) ?? 0) + known.length);
      expect(known.map(({ byCheck }) => byCheck)).toEqual(known.map(({ roles }) => roles));
      if (check.way === "claims") expect(known).toHaveLength(content.rows.length);
      expect(content.fields).toMatchObject({ differ: 0, check: agrees });
      const given = total(content.rows.map(({ roles }) => roles));
      expect(given + check.unspent).toBe(check.roles - check.within - check.keptOutside);
      expect(check.roles - check.unspent + check.onTop).toBe(check.total);
    }),
    { numRuns: 400, seed: 3 },
  );
  expect(ways.get("claims")).toBeGreaterThan(200);
  expect(ways.get("divisor")).toBeGreaterThan(200);
});
