import "./customFunctions";
import { travelOf } from "../../src/engine/placement/coordinator";
import { place as placeRoles } from "../../src/engine/placement/place";
import { place, travel } from "../../src/functions/functions";
import { valueOf } from "../actions/tables";
import { onALine } from "../engine/placement/clusters";
import { randomCluster, rolesFor, school } from "../engine/placement/randomCluster";
import { laterRefusalOf, laterSentenceOf, type Cells } from "./calls";
import { schoolsRange, withColumn } from "./schoolRanges";

/** 2.0 km and 3.0 km apart. */
const three = onALine([0, 100], [2, 250], [5, 150]).map((each) => ({
  ...each,
  clusterNumber: "7",
}));

const headings = [
  "School number",
  "School name",
  "Half-days a week",
  "FTTE",
  "LSCs based here",
  "Employing school",
  "Served by",
  "Distance to host (km)",
];

test("each school stands in its place with who comes, and the cluster with what it costs last", async () => {
  expect(await place(schoolsRange(three), 1)).toEqual([
    headings,
    [1, "School 1", 2, 0.2, 0, "", "LSC 1 Thu (2.0 km)", 2],
    [2, "School 2", 5, 0.5, 1, "School 2 (2)", "LSC 1 Mon, Tue, Fri am (host)", 0],
    [3, "School 3", 3, 0.3, 0, "", "LSC 1 Wed, Fri pm (3.0 km)", 3],
    [
      "Total",
      "Whole cluster",
      10,
      1,
      1,
      "",
      "26.0 km a week, lower bound 26.0 km: proved the least",
      "",
    ],
  ]);
});

test("the order of the schools changes nothing but the order of the rows", async () => {
  const schools = randomCluster(12, 5);
  const [first, ...rows] = await place(schoolsRange(schools), 4);
  const turned = await place(schoolsRange([...schools].reverse()), 4);
  const total = rows.pop()!;
  expect(turned).toEqual([first, ...rows.reverse(), total]);
});

test("TRAVEL of what PLACE answers is the travel of the placement", async () => {
  const schools = randomCluster(15, 8);
  const roles = rolesFor(schools);
  const placement = valueOf(placeRoles({ schools, roles }));
  const [, ...rows] = await travel(await place(schoolsRange(schools), roles));
  const [total] = rows.splice(-1);
  const expected = placement.coordinators.map((coordinator) => {
    const { trips, kmPerWeek, kmPerYear } = travelOf(coordinator);
    const host = [Number(coordinator.host.number), coordinator.host.name];
    return [
      coordinator.number,
      ...host,
      coordinator.visits.length,
      10,
      trips,
      kmPerWeek,
      kmPerYear,
    ];
  });
  expect(rows).toEqual(expected);
  expect(total![4]).toBe(10 * roles);
});

test("a closed school keeps its row, and a school without coordinates is told in the last", async () => {
  const schools = [
    { ...three[0]!, status: "Closed" as const },
    ...three.slice(1),
    school({ number: "4", students: 20, clusterNumber: "7" }),
  ];
  const [, closed, , , unknown, total] = await place(schoolsRange(schools), 1);
  expect(closed).toEqual([1, "School 1", "", "", "", "", "", ""]);
  expect(unknown!.slice(6)).toEqual([expect.stringMatching(/\(distance not known\)$/), ""]);
  expect(total![6]).toMatch(/: proved the least, 1 school without coordinates not counted$/);
});

describe("several clusters", () => {
  const other = school({ number: "9", clusterNumber: "8", latitude: -37, longitude: 175 });
  const both = schoolsRange([...three, other]);

  test("are refused, with what to do", async () => {
    expect(await laterSentenceOf(place(both, 1))).toBe(
      "schools: The schools belong to clusters 7 and 8; roles are placed for one cluster at a time. Say which in the argument cluster, or select its schools only.",
    );
    const none = schoolsRange([three[0]!, school({ number: "9" })]);
    expect(await laterSentenceOf(place(none, 1))).toMatch(
      /cluster 7 in part, and in part to none;/,
    );
  });

  test("are told apart by the argument cluster", async () => {
    expect(await place(both, 1, undefined, 7)).toEqual(await place(schoolsRange(three), 1));
    expect(await place(both, 1, undefined, "8")).toHaveLength(3);
    expect(await laterRefusalOf(place(both, 1, undefined, 6))).toMatchObject({
      code: "#N/A",
      message: "cluster: None of the schools belongs to cluster 6.",
    });
  });
});

test("cells with the same call wait for one calculation", async () => {
  const range = () => schoolsRange(randomCluster(10, 11));
  const [one, other] = await Promise.all([place(range(), 3), place(range(), 3)]);
  expect(other).toBe(one);
});
