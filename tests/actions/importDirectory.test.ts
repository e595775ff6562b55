import { directoryOf } from "./directory";
import { imported } from "./imported";
import { problemsOf, valueOf } from "./tables";

test("a school of the directory becomes a school with its cluster, figures and place", () => {
  const data = valueOf(imported(directoryOf({})));
  expect(data.schools).toEqual([
    {
      number: "1",
      name: "Awa School",
      region: "Waikato",
      clusterNumber: "5",
      students: 120,
      maoriStudents: 45,
      pacificStudents: 6,
      rural: true,
      maoriMedium: false,
      type: "Full Primary",
      authority: "State",
      latitude: -37.75,
      longitude: 175.25,
      decile: 4,
    },
  ]);
  expect([data.assessments, data.services, data.papers]).toEqual([[], [], []]);
  expect(data.about).toBe(
    "Schools directory directory.csv. Assumption: of the kura, only kura kaupapa Māori count as Māori medium.",
  );
});

test("clusters are the schools added up, under the directory's names, lowest number first", () => {
  const { clusters } = valueOf(
    imported(
      directoryOf(
        { "Community of Learning: ID": "12", "Community of Learning: Name": "Later" },
        {},
        { "Total School Roll": "80", Latitude: "-37.85", "Urban Area": "Main Urban Area" },
        { "Community of Learning: ID": null, "Community of Learning: Name": null },
      ),
    ),
  );
  expect(clusters).toEqual([
    {
      number: "5",
      name: "Awa Cluster",
      region: "Waikato",
      students: 200,
      schools: 2,
      ruralSchools: 1,
      maoriStudents: 90,
      pacificStudents: 12,
      maoriMediumKura: 0,
      spreadKm: 11.1, // a tenth of a degree of latitude
      meanDistanceKm: 11.1,
      networkKm: 11.1,
      smallSchools: 1,
      regions: 1,
    },
    expect.objectContaining({ number: "12", name: "Later", students: 120, schools: 1 }),
  ]);
});

test("all that is wrong with the directory comes at once", () => {
  const result = imported(
    directoryOf(
      { "Education Region": "Atlantis", "Total School Roll": "many" },
      { "School Number": "7" },
      { "School Number": "7", Latitude: "-137.75" },
    ),
  );
  expect(problemsOf(result)).toMatchObject([
    { code: "unknown-choice", place: { sheet: "directory.csv", row: 2, address: "H2" } },
    { code: "not-a-number", place: { row: 2, column: "Total School Roll" } },
    { code: "out-of-range", place: { row: 4, column: "Latitude" } },
    {
      code: "repeated",
      sentence: "7 stands in row 3 already. Each may occur only once.",
      place: { row: 4, column: "School Number" },
    },
  ]);
});
