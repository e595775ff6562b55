import fc from "fast-check";
import type { School } from "../../src/domain/school";
import { rollUp } from "../../src/engine/rollUp";

const school = (given: Partial<School> = {}): School => ({
  number: "1",
  name: "School",
  region: "Waikato",
  clusterNumber: "7",
  students: 100,
  maoriStudents: 30,
  pacificStudents: 10,
  rural: false,
  maoriMedium: false,
  ...given,
});
const none = new Map<string, string>();

describe("rollUp", () => {
  test("adds up the schools of each cluster, lowest cluster number first", () => {
    const schools = [
      school({ clusterNumber: "10", rural: true }),
      school({ maoriMedium: true, latitude: -37, longitude: 175 }),
      school({ students: 50, rural: true, latitude: -38, longitude: 175 }),
      school({ clusterNumber: undefined, students: 999 }),
    ];
    const clusters = rollUp(schools, new Map([["7", "Seven"]]));
    expect(clusters).toEqual([
      {
        number: "7",
        name: "Seven",
        region: "Waikato",
        students: 150,
        schools: 2,
        ruralSchools: 1,
        maoriStudents: 60,
        pacificStudents: 20,
        maoriMediumKura: 1,
        spreadKm: 111.2,
        meanDistanceKm: 111.2,
        networkKm: 111.2,
        smallSchools: 1,
        regions: 1,
      },
      {
        number: "10",
        name: "10",
        region: "Waikato",
        students: 100,
        schools: 1,
        ruralSchools: 1,
        maoriStudents: 30,
        pacificStudents: 10,
        maoriMediumKura: 0,
        smallSchools: 0,
        regions: 1,
      },
    ]);
  });

  test("leads with the region of the most students, not of the most schools", () => {
    const schools = [
      school({ region: "Auckland", students: 60 }),
      school({ region: "Auckland", students: 60 }),
      school({ region: "Waikato", students: 121 }),
    ];
    expect(rollUp(schools, none)[0]!.region).toBe("Waikato");
  });

  test("leads with the northernmost of regions with equally many", () => {
    const schools = (["Canterbury", "Wellington"] as const).map((region) => school({ region }));
    expect(rollUp(schools, none)[0]!.region).toBe("Wellington");
  });

  test("counts the regions a cluster spans, and its schools of under 100 students as small", () => {
    const schools = [
      school({ region: "Auckland", students: 99 }),
      school({ region: "Waikato", students: 100 }),
      school({ region: "Waikato", students: 0 }),
    ];
    expect(rollUp(schools, none)[0]).toMatchObject({ regions: 2, smallSchools: 2 });
  });

  test("leaves closed schools out, and a cluster that has no others", () => {
    const closed = { status: "Closed" } as const;
    const schools = [
      school(),
      school({ status: "Open", students: 20 }),
      school({ ...closed, latitude: -37, longitude: 175 }),
      school({ ...closed, clusterNumber: "8" }),
    ];
    const clusters = rollUp(schools, none);
    expect(clusters).toMatchObject([{ number: "7", schools: 2, students: 120 }]);
    expect(clusters[0]).not.toHaveProperty("spreadKm");
  });

  test("knows no spread where no school has coordinates, and 0 where only one has", () => {
    expect(rollUp([school(), school({ latitude: -37 })], none)[0]).not.toHaveProperty("spreadKm");
    const placed = school({ latitude: -37, longitude: 175 });
    expect(rollUp([placed, school()], none)[0]).toMatchObject({
      spreadKm: 0,
      meanDistanceKm: 0,
      networkKm: 0,
    });
  });

  test("does not depend on the order of the schools", () => {
    const regions = ["Auckland", "Waikato", "Canterbury"] as const;
    const any = fc.array(
      fc
        .record({
          clusterNumber: fc.constantFrom("1", "2", "12"),
          region: fc.constantFrom(...regions),
          students: fc.integer({ min: 0, max: 4 }),
          latitude: fc.integer({ min: -47, max: -34 }),
          longitude: fc.integer({ min: 166, max: 179 }),
        })
        .map((given) => school(given)),
      { maxLength: 12 },
    );
    const shuffled = any.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(rollUp(other, none)).toEqual(rollUp(all, none));
      }),
    );
  });
});
