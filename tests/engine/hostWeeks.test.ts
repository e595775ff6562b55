import fc from "fast-check";
import { hostWeeks } from "../../src/engine/hostWeeks";

const visit = (coordinator: number, count: number, isHost = false) => ({
  coordinator,
  halfDays: Array.from({ length: count }, (_, at) => `half-day ${at}`),
  isHost,
});
const school = (schoolNumber: string, hosted: number, ...visits: ReturnType<typeof visit>[]) => ({
  schoolNumber,
  hosted,
  visits,
});

test("the half-days of those based at a school are told apart by where they are spent", () => {
  const weeks = hostWeeks([
    school("1", 2, visit(1, 10, true), visit(2, 6, true)),
    school("2", 0, visit(2, 1), visit(3, 2)),
    school("3", 1, visit(2, 3), visit(3, 0, true)),
  ]);
  expect([...weeks]).toEqual([
    [
      "1",
      {
        here: 16,
        elsewhere: [
          { schoolNumber: "3", halfDays: 3 },
          { schoolNumber: "2", halfDays: 1 },
        ],
      },
    ],
    ["3", { here: 0, elsewhere: [{ schoolNumber: "2", halfDays: 2 }] }],
  ]);
});

test("a host whose coordinators are not all seen is left out", () => {
  expect(hostWeeks([school("1", 2, visit(1, 10, true)), school("2", 1)]).size).toBe(0);
  const twice = [school("1", 1, visit(1, 5, true)), school("2", 1, visit(1, 5, true))];
  expect([...hostWeeks(twice).keys()]).toEqual(["2"]);
});

test("no half-day of a coordinator who is based somewhere is lost or counted twice", () => {
  const cluster = fc.array(fc.array(fc.nat(4), { minLength: 4, maxLength: 4 }), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(cluster, fc.array(fc.nat(5), { minLength: 4, maxLength: 4 }), (days, hosts) => {
      const schools = days.map((counts, at) =>
        school(
          String(at),
          hosts.filter((host) => host % days.length === at).length,
          ...counts.map((count, coordinator) =>
            visit(coordinator, count, hosts[coordinator]! % days.length === at),
          ),
        ),
      );
      const told = [...hostWeeks(schools).values()].reduce(
        (sum, { here, elsewhere }) =>
          sum + here + elsewhere.reduce((all, { halfDays }) => all + halfDays, 0),
        0,
      );
      expect(told).toBe(days.flat().reduce((sum, count) => sum + count, 0));
    }),
  );
});
