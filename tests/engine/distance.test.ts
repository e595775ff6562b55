import fc from "fast-check";
import { distanceKm, spreadKm, type Point } from "../../src/engine/distance";

const anywhere = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});
const meanRadius = 6371.0088;
const quarter = (Math.PI / 2) * meanRadius;

describe("distanceKm", () => {
  test("is a quarter of a great circle from pole to equator, half of one to the far side", () => {
    const origin = { latitude: 0, longitude: 0 };
    expect(distanceKm(origin, { latitude: 90, longitude: 12 })).toBeCloseTo(quarter, 6);
    expect(distanceKm(origin, { latitude: 0, longitude: 180 })).toBeCloseTo(2 * quarter, 6);
  });

  test("agrees with the angle between two directions", () => {
    const direction = ({ latitude, longitude }: Point) => {
      const [north, east] = [latitude, longitude].map((degrees) => (degrees * Math.PI) / 180);
      return [
        Math.cos(north!) * Math.cos(east!),
        Math.cos(north!) * Math.sin(east!),
        Math.sin(north!),
      ];
    };
    const angle = (a: Point, b: Point) => {
      const [u, v] = [direction(a), direction(b)];
      const chord = Math.hypot(...u.map((part, at) => part - v[at]!));
      return 2 * Math.asin(Math.min(1, chord / 2));
    };
    fc.assert(
      fc.property(anywhere, anywhere, (a, b) => {
        expect(Math.abs(distanceKm(a, b) - angle(a, b) * meanRadius)).toBeLessThan(0.001);
      }),
    );
  });

  test("is the same both ways, 0 to itself, and never longer than a detour", () => {
    fc.assert(
      fc.property(anywhere, anywhere, anywhere, (a, b, c) => {
        expect(distanceKm(a, b)).toBe(distanceKm(b, a));
        expect(distanceKm(a, a)).toBe(0);
        expect(distanceKm(a, c)).toBeLessThanOrEqual(distanceKm(a, b) + distanceKm(b, c) + 1e-3);
      }),
    );
  });

  test("crosses the date line by the short way, as to the Chatham Islands", () => {
    const east = { latitude: -44, longitude: 179.9 };
    const west = { latitude: -44, longitude: -179.9 };
    expect(distanceKm(east, west)).toBeLessThan(17);
  });
});

describe("spreadKm", () => {
  test("is the widest of all pairs", () => {
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 6 }), (points) => {
        const all = points.flatMap((a) => points.map((b) => distanceKm(a, b)));
        expect(spreadKm(points)).toBe(Math.max(...all));
      }),
    );
  });

  test("is not known without points", () => {
    expect(spreadKm([])).toBeUndefined();
  });
});
