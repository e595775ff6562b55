import fc from "fast-check";
import type { SearchProgress } from "../../../src/engine/placement/searchHosts";
import { place, placingOf } from "../../../src/engine/placement/place";
import type { Placement } from "../../../src/engine/placement/placement";
import { anyInput, exactKm, inShort, onALine, placed } from "./clusters";
import { randomCluster, school } from "./randomCluster";

const halfDaysOf = ({ coordinators }: Placement) =>
  coordinators.map(({ visits }) => visits.reduce((sum, { halfDays }) => sum + halfDays.length, 0));

describe("place", () => {
  test("serves three schools on a road from the one in the middle", () => {
    const placement = placed({ schools: onALine([0, 300], [4, 400], [10, 300]), roles: 1 });
    expect(inShort(placement)).toEqual([
      "1: hosts 0, served 3 from 2",
      "2: hosts 1, served 4 from 2",
      "3: hosts 0, served 3 from 2",
    ]);
    // Six half-days away from the host: 3 × 2 × 4 km + 3 × 2 × 6 km.
    expect(placement.cost).toMatchObject({
      kmPerWeek: 60,
      lowerBoundKm: 60,
      gap: 0,
      isProved: true,
    });
  });

  test("bases several LSCs at one very large school", () => {
    const placement = placed({ schools: onALine([0, 1043], [5, 240], [6, 210]), roles: 3 });
    expect(placement.schools.map(({ hosted }) => hosted)).toEqual([2, 1, 0]);
    expect(placement.schools[0]!.halfDays).toBe(21);
  });

  test("gives a role that has a school to itself no travel", () => {
    const { coordinators, cost } = placed({ schools: onALine([0, 500]), roles: 1 });
    expect(cost).toMatchObject({ kmPerWeek: 0, gap: 0, isProved: true });
    expect(coordinators).toHaveLength(1);
    expect(coordinators[0]).toMatchObject({
      number: 1,
      host: { number: "1" },
      employer: { number: "1" },
    });
    expect(coordinators[0]!.visits[0]!.halfDays).toHaveLength(10);
  });

  test("places nothing where there are no roles", () => {
    const { coordinators, notSeen, cost } = placed({
      schools: onALine([0, 500], [5, 300]),
      roles: 0,
    });
    expect(coordinators).toEqual([]);
    expect(notSeen.map(({ number }) => number)).toEqual(["1", "2"]);
    expect(cost).toMatchObject({ kmPerWeek: 0, isProved: true });
  });

  test("says which schools are not seen where half-days are too few", () => {
    const schools = randomCluster(14, 5);
    const { notSeen } = placed({ schools, roles: 1 });
    const smallest = [...schools].sort((a, b) => a.students - b.students).slice(0, 4);
    expect(notSeen).toHaveLength(4);
    expect(new Set(notSeen)).toEqual(new Set(smallest));
  });

  test("places every half-day once, ten for each LSC, and sees every school", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const placement = placed(input);
        expect(halfDaysOf(placement)).toEqual(Array(input.roles).fill(10));
        for (const { school, halfDays, hosted, from } of placement.schools) {
          const visits = placement.coordinators.flatMap(({ visits }) =>
            visits.filter((visit) => visit.school === school),
          );
          expect(visits.reduce((sum, visit) => sum + visit.halfDays.length, 0)).toBe(halfDays);
          expect(from.reduce((sum, each) => sum + each.halfDays, 0)).toBe(halfDays);
          expect(halfDays).toBeGreaterThan(0);
          expect(placement.coordinators.filter(({ host }) => host === school)).toHaveLength(hosted);
        }
        expect(placement.notSeen).toEqual([]);
      }),
    );
  });

  test("costs two straight lines for every half-day away from the host, and proves it", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const { coordinators, cost } = placed(input);
        const km = coordinators
          .flatMap((each) => exactKm(each).map((way, at) => way * each.visits[at]!.halfDays.length))
          .reduce((sum, way) => sum + 2 * way, 0);
        expect(cost.kmPerWeek).toBeCloseTo(km, 9);
        expect(cost).toMatchObject({ gap: 0, isProved: true, lowerBoundKm: cost.kmPerWeek });
      }),
    );
  });

  test("answers the same whatever the order of the schools", () => {
    const shuffled = anyInput.chain(({ schools, roles }) =>
      fc
        .shuffledSubarray(schools, { minLength: schools.length })
        .map((others) => ({ schools, others, roles })),
    );
    fc.assert(
      fc.property(shuffled, ({ schools, others, roles }) => {
        expect(placed({ schools: others, roles })).toEqual(placed({ schools, roles }));
      }),
    );
  });

  test("of placements that cost the same takes one by school number", () => {
    const twins = onALine([0, 250], [3, 250]);
    expect(inShort(placed({ schools: twins, roles: 1 }))[0]).toContain("hosts 1");
  });

  test("says how far from the best it may be when it is stopped", () => {
    const input = { schools: randomCluster(40, 2), roles: 20 };
    const { cost, coordinators } = placed(input, { mayGoOn: () => false });
    expect(cost.isProved).toBe(false);
    expect(cost.nodes).toBe(1);
    expect(cost.lowerBoundKm).toBeLessThan(cost.kmPerWeek);
    expect(cost.gap).toBeCloseTo(1 - cost.lowerBoundKm / cost.kmPerWeek, 12);
    expect(coordinators).toHaveLength(20);
    expect(placed(input, { mostNodes: 1 }).cost).toEqual(cost);
  });

  test("proves 20 roles on 40 schools, which are more than any cluster has", () => {
    for (const seed of [1, 2, 3, 4])
      expect(placed({ schools: randomCluster(40, seed), roles: 20 }).cost).toMatchObject({
        gap: 0,
        isProved: true,
      });
  });

  test("pauses after each part of the search and says how it stands", () => {
    const placing = placingOf({ schools: randomCluster(16, 4), roles: 7 });
    const stands: SearchProgress[] = [];
    let step = placing.next();
    for (; !step.done; step = placing.next()) stands.push(step.value);
    expect(step.value).toEqual(place({ schools: randomCluster(16, 4), roles: 7 }));
    expect(stands.map(({ nodes }) => nodes)).toEqual(stands.map((_, at) => at + 1));
    stands.slice(1).forEach(({ bound, cost }, at) => {
      expect(bound).toBeGreaterThanOrEqual(stands[at]!.bound);
      expect(cost).toBeLessThanOrEqual(stands[at]!.cost);
    });
  });

  test("keeps schools apart that have the same coordinates", () => {
    const same = ["1", "2", "3"].map((number) =>
      school({ number, students: 300, latitude: -38, longitude: 176 }),
    );
    const { cost, coordinators } = placed({ schools: same, roles: 2 });
    expect(cost).toMatchObject({ kmPerWeek: 0, gap: 0, isProved: true });
    expect(coordinators).toHaveLength(2);
  });
});
