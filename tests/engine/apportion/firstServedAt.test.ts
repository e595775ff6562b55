import fc from "fast-check";
import { apportion } from "../../../src/engine/apportion/apportion";
import { firstServedAt } from "../../../src/engine/apportion/firstServedAt";
import { divisorMethodNames, sharingCase, sum, type SharingCase } from "./sharingCases";

const roleOf = ({ weights, options }: SharingCase, row: number, roles: number) => {
  const result = apportion(weights, roles, options);
  return result.ok ? result.value.awards[row] : undefined;
};

describe.each([...divisorMethodNames, "Quota" as const])("%s", (method) => {
  test("a row has a role beyond its floor at that total and not at one role fewer", () => {
    fc.assert(
      fc.property(sharingCase([method]), fc.nat(), (sharing, pick) => {
        const row = pick % sharing.weights.length;
        const { weights, options } = sharing;
        if (method === "Quota" && Math.max(...weights) > 9000) return;
        const floor = options.floors?.[row] ?? 0;
        const total = firstServedAt(weights, row, options);
        if (total === undefined) {
          const isFixed = weights[row] === 0 || options.caps?.[row] === floor;
          expect(isFixed || sum(weights) / weights[row]! > 1e9).toBe(true);
          return;
        }
        expect(roleOf(sharing, row, total)).toBe(floor + 1);
        expect(roleOf(sharing, row, total - 1)).toBe(floor);
      }),
      { numRuns: 100 },
    );
  });
});

test("with Hamilton a larger total can take a role away, so there is no first total", () => {
  expect(firstServedAt(Float64Array.of(6, 6, 2), 2, { method: "Hamilton" })).toBeUndefined();
});
