import fc from "fast-check";
import { sharingMethods, type SharingMethod } from "../../../src/domain/policy";
import type { SharingOptions } from "../../../src/engine/apportion/sharing";

/** A sharing that can be carried out. */
export interface SharingCase {
  readonly weights: Float64Array;
  readonly roles: number;
  readonly options: SharingOptions;
}

export const divisorMethodNames: readonly SharingMethod[] = sharingMethods.filter(
  (method) => method !== "Hamilton" && method !== "Quota",
);

/** Small weights meet in ties, large ones leave floating point behind. */
const weight = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 1, max: 9000 }),
  fc.integer({ min: Number.MAX_SAFE_INTEGER - 3, max: Number.MAX_SAFE_INTEGER }),
  fc.maxSafeNat(),
);

const row = fc.record({
  weight,
  floor: fc.integer({ min: 0, max: 3 }),
  room: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(1000)),
  place: fc.integer({ min: 0, max: 50 }),
});

const shape = fc.record({
  rows: fc.oneof(
    fc.array(row, { minLength: 1, maxLength: 12 }),
    fc.array(
      row.map((r) => ({ ...r, weight: r.weight % 7 })),
      { minLength: 1, maxLength: 12 },
    ),
  ),
  bounds: fc.constantFrom("none", "floors", "caps", "both"),
  places: fc.boolean(),
  share: fc.nat({ max: 1000 }),
});

/** Random sharings by one of the methods, within and without floors, caps and a tie rule. */
export const sharingCase = (methods: readonly SharingMethod[]): fc.Arbitrary<SharingCase> =>
  fc.tuple(shape, fc.constantFrom(...methods)).map(([{ rows, bounds, places, share }, method]) => {
    const hasFloors = bounds === "floors" || bounds === "both";
    const hasCaps = bounds === "caps" || bounds === "both";
    const floors = rows.map(({ floor }) => (hasFloors ? floor : 0));
    const most = rows.map(({ weight, room }, i) =>
      weight === 0 ? floors[i]! : hasCaps ? floors[i]! + room : floors[i]! + 40,
    );
    const [least, placeable] = [sum(floors), Math.min(sum(most), sum(floors) + 120)];
    return {
      weights: Float64Array.from(rows, (r) => r.weight),
      roles: least + Math.round(((placeable - least) * share) / 1000),
      options: {
        method,
        ...(hasFloors && { floors: Int32Array.from(floors) }),
        ...(hasCaps && { caps: Int32Array.from(rows, ({ room }, i) => floors[i]! + room) }),
        ...(places && { tiePlaces: Int32Array.from(rows, ({ place }) => place) }),
      },
    };
  });

export const sum = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((total, value) => total + value, 0);
