import type { School } from "../../src/domain/school";
import { place } from "../../src/engine/placement/place";
import { mapLayout } from "../../src/taskpane/place/mapLayout";
import { mapWords } from "../../src/taskpane/place/mapWords";

const school = (number: string, students: number, at?: readonly [number, number]): School => ({
  number,
  name: `School ${number}`,
  region: "Otago, Southland",
  students,
  maoriStudents: 0,
  pacificStudents: 0,
  rural: false,
  maoriMedium: false,
  ...(at && { latitude: at[0], longitude: at[1] }),
});

const placed = (schools: readonly School[], roles: number) => {
  const result = place({ schools, roles });
  if (!result.ok) throw new Error(result.problems[0]?.sentence);
  return result.value;
};

const town = [
  school("1", 400, [-45.9, 170.5]),
  school("2", 100, [-45.8, 170.5]),
  school("3", 100, [-45.9, 170.4]),
];

test("north is up, west is left, and distances are true", () => {
  const { dots, scale } = mapLayout(placed(town, 1))!;
  const [a, b, c] = ["1", "2", "3"].map((n) => dots.find((dot) => dot.school.number === n)!);
  expect(b!.x).toBeCloseTo(a!.x, 6);
  expect(b!.y).toBeLessThan(a!.y);
  expect(c!.x).toBeLessThan(a!.x);
  // 0.1° of latitude are 11.12 km, of longitude cos(45.85°) times as many.
  const perKm = scale.length / scale.km;
  expect((a!.y - b!.y) / perKm).toBeCloseTo(11.12, 1);
  expect((a!.x - c!.x) / perKm).toBeCloseTo(11.12 * Math.cos((45.85 * Math.PI) / 180), 1);
});

test("the area of a dot goes with the students, and the host is known", () => {
  const { dots, ways } = mapLayout(placed([...town, school("4", 225, [-45.8, 170.4])], 1))!;
  const [largest, , , other] = dots;
  expect(largest!.hosted).toBe(1);
  expect(largest!.radius / other!.radius).toBeCloseTo(4 / 3, 6);
  expect(ways.map(({ from, to }) => [from.school.number, to.school.number])).toEqual([
    ["1", "2"],
    ["1", "3"],
    ["1", "4"],
  ]);
});

test("everything stands within the map, and no dot covers another", () => {
  const ring = Array.from({ length: 20 }, (_, index) =>
    school(String(index + 1), 50 + 40 * index, [
      -41 + 0.02 * Math.cos(index),
      174.8 + 0.03 * Math.sin(index),
    ]),
  );
  // One far off, so that the others are close on the map.
  const { dots, width, height } = mapLayout(
    placed([...ring, school("99", 90, [-40.5, 174.8])], 4),
  )!;
  expect(dots).toHaveLength(21);
  for (const { number, x, y, radius } of dots) {
    expect(x - radius).toBeGreaterThanOrEqual(0);
    expect(x + radius).toBeLessThanOrEqual(width);
    expect(y - radius).toBeGreaterThanOrEqual(0);
    expect(y + radius).toBeLessThanOrEqual(height);
    for (const other of dots)
      if (other.number > number)
        expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThanOrEqual(radius + other.radius);
  }
});

test("schools on both sides of 180° are neighbours", () => {
  const { dots, scale } = mapLayout(
    placed([school("1", 90, [-44, 179.99]), school("2", 90, [-44, -179.99])], 1),
  )!;
  expect(scale.km).toBeLessThan(2);
  expect(dots[1]!.x - dots[0]!.x).toBeGreaterThan(200);
});

test("schools without coordinates give no map; all in one place, they stand side by side", () => {
  expect(mapLayout(placed([school("1", 90), school("2", 80)], 1))).toBeUndefined();
  const { dots } = mapLayout(
    placed([school("1", 90, [-44, 170]), school("2", 80, [-44, 170])], 1),
  )!;
  expect(Math.hypot(dots[0]!.x - dots[1]!.x, dots[0]!.y - dots[1]!.y)).toBeGreaterThan(20);
});

test("the words say who is based where and who goes where", () => {
  expect(mapWords(placed(town, 1))).toBe(
    "Map of 3 schools. LSCs are based at School 1 (1 LSC). LSC 1 goes from School 1 to School 2 (2 half-days, 11.1 km) and School 3 (2 half-days, 7.7 km).",
  );
});
