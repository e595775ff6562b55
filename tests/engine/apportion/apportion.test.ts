import fc from "fast-check";
import { sharingMethods } from "../../../src/domain/policy";
import { referenceApportion } from "./referenceApportion";
import { awardsOf, sharedBy } from "./sharedBy";
import { divisorMethodNames, sharingCase, sum, type SharingCase } from "./sharingCases";

describe.each(sharingMethods)("%s", (method) => {
  test("awards what the same list worked out one role at a time awards", () => {
    fc.assert(
      fc.property(sharingCase([method]), (sharing) => {
        const { weights, roles, options } = sharing;
        expect(awardsOf(sharing)).toEqual(referenceApportion(weights, roles, options));
      }),
      { numRuns: 400 },
    );
  });

  test("awards add up to the roles, within floors and caps, and no more than the floor for a weight of 0", () => {
    fc.assert(
      fc.property(sharingCase([method]), (sharing) => {
        const { weights, roles, options } = sharing;
        const awards = awardsOf(sharing);
        expect(sum(awards)).toBe(roles);
        awards.forEach((award, i) => {
          const floor = options.floors?.[i] ?? 0;
          expect(award).toBeGreaterThanOrEqual(floor);
          expect(award).toBeLessThanOrEqual(
            weights[i] === 0 ? floor : (options.caps?.[i] ?? Infinity),
          );
        });
      }),
    );
  });

  test("the order of rows never matters", () => {
    fc.assert(
      fc.property(sharingCase([method]), fc.infiniteStream(fc.nat()), (sharing, numbers) => {
        const placed = withPlaces(sharing);
        const order = shuffled(sharing.weights.length, numbers);
        const awards = awardsOf(placed);
        expect(awardsOf(permuted(placed, order))).toEqual(order.map((row) => awards[row]));
      }),
    );
  });

  test("the same figures get the same award unless a recorded tie tells them apart", () => {
    fc.assert(
      fc.property(sharingCase([method]), (sharing) => {
        const { weights, options } = sharing;
        const { awards, tie } = sharedBy(sharing);
        const figures = Array.from(weights, (weight, i) =>
          [weight, options.floors?.[i], options.caps?.[i]].join(),
        );
        figures.forEach((own, i) => {
          const twin = figures.indexOf(own);
          if (awards[i] === awards[twin]) return;
          expect(tie?.tied).toEqual(expect.arrayContaining([i, twin]));
        });
      }),
    );
  });

  test("a recorded tie is settled by the tie rule, for fewer roles than are tied", () => {
    fc.assert(
      fc.property(sharingCase([method]), (sharing) => {
        const { tie } = sharedBy(sharing);
        if (!tie) return;
        expect(tie.roles).toBeLessThan(tie.tied.length);
        expect(tie.served).toHaveLength(tie.roles);
        expect(tie.tied).toEqual(expect.arrayContaining([...tie.served]));
        expect(tie.tied).toEqual([...tie.tied].sort((a, b) => a - b));
      }),
    );
  });
});

describe.each(divisorMethodNames)("%s", (method) => {
  test("one role more never takes a role from anyone", () => {
    fc.assert(
      fc.property(sharingCase([method]), (sharing) => {
        if (sharing.roles === 0 || sum(sharing.options.floors ?? []) === sharing.roles) return;
        const fewer = awardsOf({ ...sharing, roles: sharing.roles - 1 });
        awardsOf(sharing).forEach((award, i) => expect(award).toBeGreaterThanOrEqual(fewer[i]!));
      }),
    );
  });

  test("a row that grows alone never loses a role", () => {
    fc.assert(
      fc.property(
        sharingCase([method]),
        fc.nat(),
        fc.integer({ min: 1, max: 9000 }),
        (sharing, pick, growth) => {
          const row = pick % sharing.weights.length;
          const grown = Float64Array.from(sharing.weights);
          grown[row] = Math.min(Number.MAX_SAFE_INTEGER, grown[row]! + growth);
          const after = awardsOf({ ...sharing, weights: grown });
          expect(after[row]).toBeGreaterThanOrEqual(awardsOf(sharing)[row]!);
        },
      ),
    );
  });

  test("a tie is recorded exactly where turning the tie rule round changes an award", () => {
    fc.assert(
      fc.property(sharingCase([method]), (sharing) => {
        const placed = withPlaces(sharing);
        const turned = placed.options.tiePlaces!.map((place) => -place);
        const other = { ...placed, options: { ...placed.options, tiePlaces: turned } };
        const { awards, tie } = sharedBy(placed);
        expect(tie !== undefined).toBe(awards.join() !== awardsOf(other).join());
      }),
    );
  });
});

/** The same sharing with tie places that are all different. */
function withPlaces(sharing: SharingCase): SharingCase {
  const tiePlaces = Int32Array.from(sharing.weights, (_, i) => (i * 7) % sharing.weights.length);
  const isDistinct = new Set(tiePlaces).size === tiePlaces.length;
  const places = isDistinct ? tiePlaces : tiePlaces.map((_, i) => -i);
  return { ...sharing, options: { ...sharing.options, tiePlaces: places } };
}

function shuffled(count: number, numbers: Iterable<number>): number[] {
  const keys = numbers[Symbol.iterator]();
  return Array.from({ length: count }, (_, row) => ({ row, key: keys.next().value as number }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
}

function permuted({ weights, roles, options }: SharingCase, order: readonly number[]): SharingCase {
  const moved = (values: Int32Array | undefined) =>
    values && Int32Array.from(order, (row) => values[row]!);
  return {
    roles,
    weights: Float64Array.from(order, (row) => weights[row]!),
    options: {
      method: options.method!,
      ...(options.floors && { floors: moved(options.floors)! }),
      ...(options.caps && { caps: moved(options.caps)! }),
      tiePlaces: moved(options.tiePlaces)!,
    },
  };
}
