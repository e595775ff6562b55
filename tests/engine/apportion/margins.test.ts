import fc from "fast-check";
import { marginsOf } from "../../../src/engine/apportion/margins";
import { awardsOf, sharedBy } from "./sharedBy";
import { apportion } from "../../../src/engine/apportion/apportion";
import { divisorMethodNames, sharingCase, type SharingCase } from "./sharingCases";

/** Roles of one row when only its weight changes; undefined where they cannot all be placed. */
function rolesAt({ weights, roles, options }: SharingCase, row: number, weight: number) {
  const changed = Float64Array.from(weights);
  changed[row] = weight;
  const result = apportion(changed, roles, options);
  return result.ok ? result.value.awards[row]! : undefined;
}

describe.each(divisorMethodNames)("%s", (method) => {
  test("a row gains a role at its margin and not one student before", () => {
    fc.assert(
      fc.property(sharingCase([method]), (sharing) => {
        const awards = awardsOf(sharing);
        const { toGain } = marginsOf(sharing.weights, sharedBy(sharing), sharing.options)!;
        toGain.forEach((margin, row) => {
          const weight = sharing.weights[row]!;
          if (margin === undefined) {
            expect(rolesAt(sharing, row, Number.MAX_SAFE_INTEGER)).toBe(awards[row]);
            return;
          }
          expect(rolesAt(sharing, row, weight + margin)).toBeGreaterThan(awards[row]!);
          expect(rolesAt(sharing, row, weight + margin - 1)).toBe(awards[row]);
        });
      }),
      { numRuns: 300 },
    );
  });

  test("a row loses a role at its margin and not one student before", () => {
    fc.assert(
      fc.property(sharingCase([method]), (sharing) => {
        const awards = awardsOf(sharing);
        const { toLose } = marginsOf(sharing.weights, sharedBy(sharing), sharing.options)!;
        toLose.forEach((margin, row) => {
          const weight = sharing.weights[row]!;
          if (margin === undefined) {
            const least = rolesAt(sharing, row, 0) ?? awards[row];
            expect([awards[row], sharing.options.floors?.[row] ?? 0]).toContain(least);
            if (weight > 0) expect(rolesAt(sharing, row, 1)).toBe(awards[row]);
            return;
          }
          expect(rolesAt(sharing, row, weight - margin)).toBeLessThan(awards[row]!);
          expect(rolesAt(sharing, row, weight - margin + 1)).toBe(awards[row]);
        });
      }),
      { numRuns: 300 },
    );
  });
});

test("at equality the tie rule decides: the row placed later needs one student more", () => {
  const weights = Float64Array.of(100, 90, 90);
  const margins = marginsOf(weights, sharedBy({ weights, roles: 1, options: {} }))!;
  expect(margins.toGain).toEqual([undefined, 11, 11]);
  const firstInTies = { tiePlaces: Int32Array.of(2, 0, 1) };
  const sharing = sharedBy({ weights, roles: 1, options: firstInTies });
  expect(marginsOf(weights, sharing, firstInTies)!.toGain).toEqual([undefined, 10, 10]);
});

test("Hamilton and the quota method have no margins", () => {
  const weights = Float64Array.of(3, 2);
  const sharing = sharedBy({ weights, roles: 2, options: {} });
  expect(marginsOf(weights, sharing, { method: "Hamilton" })).toBeUndefined();
  expect(marginsOf(weights, sharing, { method: "Quota" })).toBeUndefined();
});
