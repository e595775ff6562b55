import fc from "fast-check";
import { shownParts } from "../../../src/engine/money/shownParts";

describe("parts shown in dollars", () => {
  test("give the missing dollars to the largest remainders, the earlier first", () => {
    expect(shownParts([150, 150, 100], 100)).toEqual([2, 1, 1]);
    expect(shownParts([133, 133, 134], 100)).toEqual([1, 1, 2]);
    expect(shownParts([99], 100)).toEqual([1]);
    expect(shownParts([], 100)).toEqual([]);
  });

  test("add up to the rounded total, and none is a dollar or more off", () => {
    const cents = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 12 }), (parts) => {
        const shown = shownParts(parts, 100);
        const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
        expect(sum(shown)).toBe(Math.round(sum(parts) / 100) + 0); // No −0.
        shown.forEach((part, index) =>
          expect(Math.abs(part * 100 - parts[index]!)).toBeLessThan(100),
        );
      }),
    );
  });
});
