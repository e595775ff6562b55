import fc from "fast-check";
import {
  distanceKm,
  meanDistanceKm,
  networkKm,
  spreadKm,
  type Point,
} from "../../src/engine/distance";

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

describe("meanDistanceKm", () => {
  const at = (latitude: number): Point => ({ latitude, longitude: 175 });
  const degree = distanceKm(at(-37), at(-38));

  test("is the mean over all pairs: of three in a line, four thirds of a step", () => {
    expect(meanDistanceKm([at(-37), at(-38), at(-39)])).toBeCloseTo((4 / 3) * degree, 9);
  });

  test("is 0 for one point and not known for none", () => {
    expect([meanDistanceKm([at(-37)]), meanDistanceKm([])]).toEqual([0, undefined]);
  });

  test("is never more than the spread", () => {
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 8 }), (points) => {
        expect(meanDistanceKm(points)!).toBeLessThanOrEqual(spreadKm(points)! + 1e-6);
      }),
    );
  });
});

describe("networkKm", () => {
  const at = (latitude: number, longitude: number): Point => ({ latitude, longitude });
  const points = fc.array(anywhere, { minLength: 1, maxLength: 6 });

  test("joins the corners of a square by three of its sides", () => {
    const square = [at(0, 0), at(0, 1), at(1, 1), at(1, 0)];
    const [side, top] = [distanceKm(at(0, 0), at(0, 1)), distanceKm(at(1, 0), at(1, 1))];
    expect(networkKm(square)).toBeCloseTo(2 * side + top, 6);
  });

  test("is 0 for one point and not known for none", () => {
    expect([networkKm([at(-37, 175)]), networkKm([])]).toEqual([0, undefined]);
  });

  test("is at least the spread, and at most the way through the points in any order", () => {
    // The haversine is good to a part in 10⁸ only where two points are almost opposite: to 0.2 m.
    const tolerance = 1e-3;
    fc.assert(
      fc.property(points, (given) => {
        const way = given
          .slice(1)
          .reduce((sum, point, index) => sum + distanceKm(given[index]!, point), 0);
        expect(networkKm(given)!).toBeGreaterThanOrEqual(spreadKm(given)! - tolerance);
        expect(networkKm(given)!).toBeLessThanOrEqual(way + tolerance);
      }),
    );
  });

  test("is the shortest of all trees that join the points", () => {
    // Each tree is one parent for every later point, in some order of the points.
    const shortest = ([first, ...rest]: readonly Point[]): number => {
      const grow = (joined: readonly Point[], left: readonly Point[]): number =>
        left.length === 0
          ? 0
          : Math.min(
              ...left.flatMap((next, index) =>
                joined.map(
                  (point) =>
                    distanceKm(point, next) +
                    grow(
                      [...joined, next],
                      left.filter((_, at) => at !== index),
                    ),
                ),
              ),
            );
      return grow([first!], rest);
    };
    fc.assert(
      fc.property(fc.array(anywhere, { minLength: 1, maxLength: 5 }), (given) => {
        expect(networkKm(given)!).toBeCloseTo(shortest(given), 6);
      }),
    );
  });
});
