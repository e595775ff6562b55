import fc from "fast-check";
import { divisorOf } from "../../../src/engine/apportion/divisor";
import { sharedBy } from "./sharedBy";
import { divisorMethodNames, sharingCase, type SharingCase } from "./sharingCases";

/** What a spreadsheet rounds weight ÷ divisor to. ROUND takes halves up, as all here are above 0. */
const cellRounding: Record<string, (quotient: number) => number> = {
  Webster: (quotient) => Math.floor(quotient) + (quotient - Math.floor(quotient) >= 0.5 ? 1 : 0),
  Jefferson: Math.floor,
  Adams: Math.ceil,
  Dean: (quotient) => roundAt(quotient, (t) => (2 * t * (t - 1)) / (2 * t - 1)),
  "Huntington-Hill": (quotient) => roundAt(quotient, (t) => Math.sqrt(t * (t - 1))),
};

/** Rounds up from the signpost between two whole numbers; everything above 0 is at least 1. */
function roundAt(quotient: number, signpost: (t: number) => number): number {
  const up = Math.floor(quotient) + 1;
  return quotient > 0 && quotient >= signpost(up) ? up : Math.floor(quotient);
}

/** `=MEDIAN(floor, cap, ROUND(weight/divisor, 0))` of each row. */
function byCell({ weights, options }: SharingCase, divisor: number): number[] {
  return Array.from(weights, (weight, i) => {
    const rounded = cellRounding[options.method!]!(weight / divisor);
    const [floor, cap] = [options.floors?.[i] ?? 0, options.caps?.[i] ?? Infinity];
    return [floor, cap, rounded].sort((a, b) => a - b)[1]!;
  });
}

/** How many significant digits a number is written with. */
const digitsOf = (value: number): number =>
  value.toExponential().split("e")[0]!.replace(".", "").length;

describe.each(divisorMethodNames)("%s", (method) => {
  test("one division and one rounding in a cell give every award", () => {
    fc.assert(
      fc.property(sharingCase([method]), (sharing) => {
        const shared = sharedBy(sharing);
        const found = divisorOf(sharing.weights, shared, sharing.options);
        if (!found || found.single) return;
        expect(byCell(sharing, found.divisor)).toEqual(Array.from(shared.awards));
      }),
      { numRuns: 1000 },
    );
  });

  test("every divisor clearly inside the interval gives the awards, and none clearly outside", () => {
    fc.assert(
      fc.property(
        sharingCase([method]),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (sharing, part) => {
          const shared = sharedBy(sharing);
          const found = divisorOf(sharing.weights, shared, sharing.options);
          if (!found || found.single || found.upper / found.lower < 1 + 1e-9) return;
          const awards = Array.from(shared.awards);
          const upper = Math.min(found.upper, 1e20);
          expect(byCell(sharing, found.lower + (upper - found.lower) * part)).toEqual(awards);
          if (found.upper < Infinity)
            expect(byCell(sharing, found.upper * (1 + 1e-9))).not.toEqual(awards);
          if (found.lower > 0)
            expect(byCell(sharing, found.lower * (1 - 1e-9))).not.toEqual(awards);
        },
      ),
    );
  });

  test("no number with fewer digits would do, ends that are not whole numbers set aside", () => {
    fc.assert(
      fc.property(sharingCase([method]), (sharing) => {
        const shared = sharedBy(sharing);
        const found = divisorOf(sharing.weights, shared, sharing.options);
        if (!found || found.single || digitsOf(found.divisor) < 2) return;
        const fewer = digitsOf(found.divisor) - 1;
        const nearest = Number(found.divisor.toPrecision(fewer));
        const step = 10 ** (Math.floor(Math.log10(found.divisor)) - fewer + 1);
        for (const other of [nearest - step, nearest, nearest + step]) {
          const isEnd = [found.lower, found.upper].some((end) => Math.abs(other / end - 1) < 1e-13);
          if (other > 0 && digitsOf(other) <= fewer && (!isEnd || Number.isInteger(other)))
            expect(byCell(sharing, other)).not.toEqual(Array.from(shared.awards));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a tie is the one case in which the interval is a point, or the numbers are huge", () => {
    fc.assert(
      fc.property(sharingCase([method]), (sharing) => {
        const shared = sharedBy(sharing);
        const found = divisorOf(sharing.weights, shared, sharing.options);
        if (shared.tie && found)
          expect(found).toMatchObject({ single: true, divisor: found.upper });
        if (found?.single && !shared.tie) expect(found.upper / found.lower).toBeLessThan(1 + 1e-13);
      }),
    );
  });
});

test("the published divisor of a plain example is the roundest one inside the printed interval", () => {
  const weights = Float64Array.of(5758, 3586, 3330, 1043, 933);
  const sharing = sharedBy({ weights, roles: 29, options: {} });
  expect(Array.from(sharing.awards)).toEqual([11, 7, 7, 2, 2]);
  const found = divisorOf(weights, sharing)!;
  expect(found.upper).toBe(3330 / 6.5);
  expect(found.lower).toBe(5758 / 11.5);
  expect(found).toMatchObject({ divisor: 510, single: false });
});

test("with Webster and Jefferson the upper end belongs to the interval, with Adams the lower", () => {
  const ends = (method: "Webster" | "Jefferson" | "Adams", weights: number[], roles: number) => {
    const sharing: SharingCase = {
      weights: Float64Array.from(weights),
      roles,
      options: { method },
    };
    const shared = sharedBy(sharing);
    const { lower, upper } = divisorOf(sharing.weights, shared, sharing.options)!;
    const gives = (divisor: number) =>
      byCell(sharing, divisor).join() === Array.from(shared.awards).join();
    return { lower: gives(lower), upper: gives(upper) };
  };
  expect(ends("Webster", [750, 200], 2)).toEqual({ lower: false, upper: true });
  expect(ends("Jefferson", [700, 300], 3)).toEqual({ lower: false, upper: true });
  expect(ends("Adams", [700, 300], 3)).toEqual({ lower: true, upper: false });
});

test("there is no divisor for Hamilton and Quota, nor where a first role is still owed", () => {
  const weights = Float64Array.of(5, 4, 3);
  const none = (method: "Hamilton" | "Quota" | "Adams") =>
    divisorOf(weights, sharedBy({ weights, roles: 2, options: { method } }), { method });
  expect([none("Hamilton"), none("Quota"), none("Adams")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
