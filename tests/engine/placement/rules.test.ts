import fc from "fast-check";
import type { School } from "../../../src/domain/school";
import { place } from "../../../src/engine/placement/place";
import { anyInput, exactKm, inShort, onALine, placed, refusals } from "./clusters";
import { randomCluster, school } from "./randomCluster";

const road = onALine([0, 300], [4, 400], [10, 300]);
const hostsOf = (lines: readonly string[]) => lines.filter((line) => !line.includes("hosts 0"));
const banned = (number: string) => ({ bannedHosts: new Map([[number, "it has no room"]]) });

describe("the rules of a placement", () => {
  test("a locked host hosts, and never makes it cheaper", () => {
    const locked = placed({ schools: road, roles: 1, rules: { lockedHosts: new Map([["1", 1]]) } });
    expect(hostsOf(inShort(locked))).toEqual(["1: hosts 1, served 3 from 1"]);
    expect(locked.cost).toMatchObject({ kmPerWeek: 92, isProved: true });
    fc.assert(
      fc.property(anyInput, fc.nat(), fc.nat(), ({ schools, roles }, which, many) => {
        const { number } = schools[which % schools.length]!;
        const count = 1 + (many % roles);
        const lockedHosts = new Map([[number, count]]);
        const placement = placed({ schools, roles, rules: { lockedHosts } });
        const host = placement.schools.find((each) => each.school.number === number)!;
        expect(host.hosted).toBeGreaterThanOrEqual(count);
        expect(placement.cost.kmPerWeek).toBeGreaterThanOrEqual(
          placed({ schools, roles }).cost.kmPerWeek,
        );
      }),
    );
  });

  test("a banned host hosts nobody, and never makes it cheaper", () => {
    const free = placed({ schools: road, roles: 1, rules: banned("2") });
    expect(hostsOf(inShort(free))).toEqual(["1: hosts 1, served 3 from 1"]);
    fc.assert(
      fc.property(anyInput, fc.nat(), ({ schools, roles }, which) => {
        fc.pre(schools.length > 1);
        const { number } = schools[which % schools.length]!;
        const placement = placed({ schools, roles, rules: banned(number) });
        const host = placement.schools.find((each) => each.school.number === number)!;
        expect(host.hosted).toBe(0);
        expect(placement.cost.kmPerWeek).toBeGreaterThanOrEqual(
          placed({ schools, roles }).cost.kmPerWeek,
        );
      }),
    );
  });

  test("a cluster in which nobody may host says why of each school", () => {
    const bannedHosts = new Map([
      ["1", "a private school"],
      ["2", "A. Person decided so"],
      ["3", "a private school"],
    ]);
    expect(refusals(road, 1, { bannedHosts })).toEqual([
      {
        code: "no-host",
        sentence:
          "No school of the cluster may host an LSC: not School 1 and School 3 (a private school) or School 2 (A. Person decided so). Let at least one of them host.",
      },
    ]);
    const lockedHosts = new Map([["2", 1]]);
    expect(refusals(road, 1, { bannedHosts, lockedHosts })).toEqual([
      {
        code: "locked-but-not-allowed",
        sentence:
          "School 2 (2) is locked as a host but may not host: A. Person decided so. Unlock it or let it host.",
      },
    ]);
  });

  test("nobody is served from farther than the largest distance", () => {
    const near = placed({
      schools: onALine([0, 500], [4, 300], [5, 200], [30, 600], [33, 400]),
      roles: 4,
      rules: { largestDistanceKm: 6 },
    });
    for (const { visits } of near.coordinators)
      for (const { km } of visits) expect(km).toBeLessThanOrEqual(6);
    fc.assert(
      fc.property(anyInput, fc.integer({ min: 0, max: 30 }), ({ schools, roles }, km) => {
        const result = place({ schools, roles, rules: { largestDistanceKm: km } });
        const free = placed({ schools, roles });
        const farthest = Math.max(...free.coordinators.flatMap(exactKm));
        if (!result.ok) {
          expect(farthest).toBeGreaterThan(km);
          expect(result.problems.map(({ code }) => code)).toEqual(["too-far"]);
          return;
        }
        expect(result.value.cost.isProved).toBe(true);
        expect(result.value.cost.kmPerWeek).toBeGreaterThanOrEqual(free.cost.kmPerWeek);
        for (const way of result.value.coordinators.flatMap(exactKm))
          expect(way).toBeLessThanOrEqual(km);
      }),
    );
  });

  test("a largest distance that cannot be kept is said, with the schools it leaves out", () => {
    expect(refusals(road, 1, { largestDistanceKm: 5 })).toEqual([
      {
        code: "too-far",
        sentence:
          "With hosts at most 5.0 km from the schools they serve, there is no placement: even the nearest to one leaves School 3 farther off for some half-days. Allow a larger distance or more hosts, or change the half-days.",
      },
    ]);
    expect(refusals(road, 1, { largestDistanceKm: 5, ...banned("3") })).toEqual([
      {
        code: "out-of-reach",
        sentence:
          "No school that may host lies within 5.0 km of School 3. Allow a larger distance or more hosts.",
      },
    ]);
  });

  test("half-days set by hand are placed as they are", () => {
    const { schools, cost } = placed({
      schools: road,
      roles: 1,
      rules: {
        halfDays: new Map([
          ["1", 10],
          ["2", 0],
          ["3", 0],
        ]),
      },
    });
    expect(schools.map(({ halfDays }) => halfDays)).toEqual([10, 0, 0]);
    expect(cost.kmPerWeek).toBe(0);
    expect(refusals(road, 1, { halfDays: new Map([["1", 11]]) }).map(({ code }) => code)).toEqual([
      "half-days-do-not-add-up",
    ]);
  });

  test("all LSCs of a host are employed by it unless a person names another school", () => {
    const schools = onALine([0, 500], [5, 1000]);
    const employers = new Map([["2", "1"]]);
    const { coordinators } = placed({ schools, roles: 3, rules: { employers } });
    expect(coordinators.map(({ host, employer }) => [host.number, employer.number])).toEqual([
      ["1", "1"],
      ["2", "1"],
      ["2", "1"],
    ]);
    expect(refusals(schools, 2, { employers: new Map([["3", "9"]]) })).toEqual([
      {
        code: "unknown-school",
        sentence: "School 3 is given an employer but is no open school of this cluster.",
      },
      {
        code: "unknown-school",
        sentence: "School 9 is named as an employer but is no open school of this cluster.",
      },
    ]);
  });

  test("all that is wrong is said at once", () => {
    const codes = refusals([...road, road[2]!], 1.5, {
      lockedHosts: new Map([
        ["1", 2],
        ["8", 1],
      ]),
      ...banned("1"),
      halfDays: new Map([["2", -1]]),
      largestDistanceKm: NaN,
    }).map(({ code }) => code);
    expect(codes).toEqual([
      "bad-roles",
      "repeated-school",
      "unknown-school",
      "bad-count",
      "too-many-locked",
      "locked-but-not-allowed",
      "bad-distance",
    ]);
    expect(refusals([], 1, {}).map(({ code }) => code)).toEqual(["no-schools"]);
  });
});

describe("a school without coordinates", () => {
  const lost = (number: string, students: number) => school({ number, students });

  test("gets its half-days from hosts with room, hosts nobody, and is reported", () => {
    const result = place({ schools: [...road, lost("4", 1000)], roles: 2 });
    if (!result.ok) throw new Error("not placed");
    const { schools, withoutPlace, coordinators } = result.value;
    expect(schools[3]).toMatchObject({ halfDays: 10, hosted: 0 });
    expect(withoutPlace.map(({ number }) => number)).toEqual(["4"]);
    expect(result.warnings.map(({ code }) => code)).toEqual(["no-coordinates"]);
    const trips = coordinators.flatMap(({ visits }) => visits);
    for (const { school, km } of trips) expect(km === undefined).toBe(school.number === "4");
  });

  test("hosts where it is locked, and serves itself first", () => {
    const rules = { lockedHosts: new Map([["4", 1]]) };
    const placement = placed({ schools: [...road, lost("4", 500)], roles: 2, rules });
    expect(placement.schools[3]).toMatchObject({ hosted: 1, halfDays: 7 });
    expect(placement.schools[3]!.from.map(({ host, halfDays }) => [host.number, halfDays])).toEqual(
      [["4", 7]],
    );
    expect(placement.cost.isProved).toBe(true);
  });

  test("hosts where nobody else may, by size", () => {
    const schools = [lost("1", 100), lost("2", 900), lost("3", 500)];
    const placement = placed({ schools, roles: 3 });
    expect(placement.schools.map(({ hosted }) => hosted)).toEqual([0, 2, 1]);
    expect(placement.cost).toMatchObject({ kmPerWeek: 0, gap: 0, isProved: true });
    expect(placement.withoutPlace).toHaveLength(3);
  });

  test("changes nothing about whether every half-day is placed", () => {
    fc.assert(
      fc.property(anyInput, fc.nat({ max: 127 }), ({ schools, roles }, mask) => {
        const some = schools.map(({ latitude, longitude, ...each }, at): School =>
          (mask >> at) % 2 === 1 ? each : { ...each, latitude, longitude },
        );
        const placement = placed({ schools: some, roles });
        for (const { halfDays, from } of placement.schools)
          expect(from.reduce((sum, each) => sum + each.halfDays, 0)).toBe(halfDays);
        const hosted = placement.schools.filter(({ hosted }) => hosted > 0);
        const anyPlaced = some.some(({ latitude }) => latitude !== undefined);
        if (anyPlaced) for (const { school } of hosted) expect(school.latitude).toBeDefined();
        expect(placement.cost.isProved).toBe(true);
      }),
    );
  });

  test("is told from the others by the longest distance in a large cluster too", () => {
    const schools = randomCluster(12, 8).map(({ latitude, longitude, ...each }) =>
      Number(each.number) % 4 === 0 ? each : { ...each, latitude, longitude },
    );
    const rules = { lockedHosts: new Map([["4", 2]]) };
    const placement = placed({ schools, roles: 6, rules });
    expect(placement.schools[3]!.hosted).toBe(2);
    expect(placement.cost.lowerBoundKm).toBeLessThanOrEqual(placement.cost.kmPerWeek);
  });
});
