import {
  assumedSchoolWeeks,
  travelOf,
  type Visit,
} from "../../../src/engine/placement/coordinator";
import { onALine, placed } from "./clusters";
import { school } from "./randomCluster";

const visit = (halfDays: number, trips: number, km?: number): Visit => ({
  school: school({ number: "1" }),
  halfDays: Array<string>(halfDays).fill("Mon am"),
  trips,
  ...(km !== undefined && { km }),
});

describe("travelOf", () => {
  test("adds up return trips, for a week and for 40 school weeks", () => {
    const visits = [visit(5, 0, 0), visit(3, 2, 4), visit(2, 1, 10)];
    expect(travelOf({ visits })).toEqual({
      trips: 3,
      kmPerWeek: 36,
      kmPerYear: 1440,
      tripsWithoutKm: 0,
    });
    expect(assumedSchoolWeeks).toBe(40);
    expect(travelOf({ visits }, 38).kmPerYear).toBe(36 * 38);
  });

  test("counts trips of unknown length apart", () => {
    expect(travelOf({ visits: [visit(9, 0, 0), visit(1, 1)] })).toMatchObject({
      trips: 1,
      kmPerWeek: 0,
      tripsWithoutKm: 1,
    });
  });

  test("needs fewer trips than half-days where whole days are spent at a school", () => {
    const placement = placed({ schools: onALine([0, 300], [4, 400], [10, 300]), roles: 1 });
    const travel = travelOf(placement.coordinators[0]!);
    // Three half-days are two trips: 2 × 2 × 4 km and 2 × 2 × 6 km, where six half-days count 60 km.
    expect(travel).toMatchObject({ trips: 4, kmPerWeek: 40 });
    expect(placement.cost.kmPerWeek).toBe(60);
  });
});
