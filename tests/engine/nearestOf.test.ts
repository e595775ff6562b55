import fc from "fast-check";
import { distanceKm } from "../../src/engine/distance";
import { nearestOf } from "../../src/engine/nearestOf";

const point = fc.record({
  latitude: fc.double({ min: -48, max: -34, noNaN: true }),
  longitude: fc.double({ min: 166, max: 179, noNaN: true }),
});

test("no place is nearer than the nearest", () => {
  fc.assert(
    fc.property(point, fc.array(point, { minLength: 1 }), (from, places) => {
      const { place, km } = nearestOf(from, places)!;
      expect(km).toBe(distanceKm(from, place));
      expect(km).toBe(Math.min(...places.map((each) => distanceKm(from, each))));
    }),
  );
});

test("where there are no places, none is the nearest", () => {
  expect(nearestOf({ latitude: -41, longitude: 174 }, [])).toBeUndefined();
});
