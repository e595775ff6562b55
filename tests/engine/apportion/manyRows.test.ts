import { compareFractions, priorities, type Fraction } from "./referenceApportion";
import { sharedBy } from "./sharedBy";
import { divisorMethodNames, sum, type SharingCase } from "./sharingCases";

const count = 70_000;
const made = (weight: (row: number) => number) =>
  Float64Array.from({ length: count }, (_, i) => weight(i));

/** Enough rows for the search to start from a sample, some of them shaped so that a sample misleads. */
const shapes = {
  mixed: made((row) => 231 + ((row * 48_271) % 8_387)),
  sorted: made((row) => 1 + row * row),
  "heavy where a sample looks": made((row) => (row % 5 === 0 ? 1_000_000 : 1 + (row % 50))),
  "light where a sample looks": made((row) => (row % 5 === 0 ? 1 : 900_000 + (row % 50))),
  "zeros among them": made((row) => (row % 3 === 0 ? 0 : row % 1000)),
};

const bounds = {
  floors: Int32Array.from({ length: count }, (_, i) => i % 3),
  caps: Int32Array.from({ length: count }, (_, i) => (i % 3) + (i % 11)),
};

/** The lowest (sign 1) or highest (sign −1) of fractions; what is far from it is passed over quickly. */
function extreme(fractions: readonly Fraction[], sign: 1 | -1): Fraction | undefined {
  const size = ({ over, under }: Fraction): number => Number(over) / Number(under);
  let found: Fraction | undefined;
  for (const each of fractions) {
    if (found && sign * size(each) > sign * size(found) * (1 + sign * 1e-9)) continue;
    if (!found || sign * compareFractions(each, found) < 0) found = each;
  }
  return found;
}

/** Every award list ends somewhere: nobody before the end is left out, nobody after it is served. */
function expectAwardList({ weights, roles, options }: SharingCase, awards: Int32Array): void {
  const claim = (row: number, step: number) =>
    priorities[options.method!]!(BigInt(weights[row]!), BigInt(step));
  const served: Fraction[] = [];
  const waiting: Fraction[] = [];
  awards.forEach((award, row) => {
    const [floor, cap] = [options.floors?.[row] ?? 0, options.caps?.[row] ?? Infinity];
    if (award < floor || award > cap || (weights[row] === 0 && award > floor))
      throw new Error(`Row ${row} has ${award}, outside ${floor} to ${cap}.`);
    if (weights[row] === 0) return;
    if (award > floor) served.push(claim(row, award));
    if (award < cap) waiting.push(claim(row, award + 1));
  });
  expect(sum(awards)).toBe(roles);
  const [last, next] = [extreme(served, 1), extreme(waiting, -1)];
  expect(last && next ? compareFractions(last, next) : 1).toBeGreaterThanOrEqual(0);
}

describe.each(divisorMethodNames)("%s", (method) => {
  test.each(Object.entries(shapes))(
    "nobody served has a lower priority than anybody not served: %s",
    (_, weights) => {
      const most = sum(bounds.caps.map((cap, i) => (weights[i] === 0 ? bounds.floors[i]! : cap)));
      const roles = Math.min(330_000, most - 1);
      const sharing = { weights, roles, options: { method, ...bounds } };
      expectAwardList(sharing, sharedBy(sharing).awards);
    },
  );

  test("nobody served has a lower priority than anybody not served: without floors and caps", () => {
    const sharing = { weights: shapes.mixed, roles: 312_345, options: { method } };
    expectAwardList(sharing, sharedBy(sharing).awards);
  });
});
