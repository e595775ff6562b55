import "./customFunctions";
import { travelOf } from "../../src/engine/placement/coordinator";
import { place as placeRoles } from "../../src/engine/placement/place";
import { place, travel } from "../../src/functions/functionsLoadedLater";
import { valueOf } from "../actions/tables";
import { onALine } from "../engine/placement/clusters";
import { randomCluster, rolesFor, school } from "../engine/placement/randomCluster";
import { laterRefusalOf, laterSentenceOf, type Cells } from "./calls";
import { policyRange } from "./exampleRanges";
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
    [1, "School 1", 2, 0.2, 0, "", "LSC 1 Fri (2.0 km)", 2],
    [2, "School 2", 5, 0.5, 1, "School 2 (2)", "LSC 1 Mon, Tue, Wed am (host)", 0],
    [3, "School 3", 3, 0.3, 0, "", "LSC 1 Wed pm, Thu (3.0 km)", 3],
    [
      "Total",
      "Whole cluster",
      10,
      1,
      1,
      "",
      "26.0 km a week if each half-day were a trip, lower bound 26.0 km: proved the least",
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

describe("rules", () => {
  const hosts = (cells: Cells) => cells.slice(1, -1).map((row) => row[4]);
  const state = schoolsRange(
    three.map((each) => ({ ...each, authority: each.number === "2" ? "Private" : "State" })),
  );

  test("are settings of the policy, by name or as the Policy sheet has them", async () => {
    expect(hosts(await place(state, 1))).toEqual([0, 1, 0]);
    const setting = ["Schools that may host", "State and state-integrated"];
    expect(hosts(await place(state, 1, [setting]))).toEqual([1, 0, 0]);
    const sheet = policyRange({ hostSchools: "State and state-integrated" });
    expect(hosts(await place(state, 1, sheet))).toEqual([1, 0, 0]);
    expect(await laterSentenceOf(place(state, 1, [["Largest distance to a host", 2]]))).toMatch(
      /hosts at most 2.0 km|within 2.0 km/,
    );
    expect(await laterSentenceOf(place(state, 1, [["Largest distance to hosts", 2]]))).toMatch(
      /"Largest distance to hosts".*Did you mean "?Largest distance to a host/,
    );
  });

  test("are columns of the Hosts table beside the schools, or that table", async () => {
    const beside = withColumn(
      withColumn(schoolsRange(three), "LSCs at least", { 1: 1 }),
      "Employing school number",
      { 1: 3 },
    );
    const table = [
      ["School number", "LSCs at least", "May host", "Employing school number", "Reason"],
      [1, 1, null, 3, "Has the rooms"],
      [999, null, "No", null, "Of another cluster"],
    ];
    const answer = await place(beside, 1);
    expect(answer.slice(1, 4).map((row) => [row[4], row[5]])).toEqual([
      [1, "School 3 (3)"],
      [0, ""],
      [0, ""],
    ]);
    expect(await place(schoolsRange(three), 1, undefined, undefined, table)).toEqual(answer);
  });

  test("that a decision makes go before the policy", async () => {
    const allowed = withColumn(state, "May host", { 2: "Yes", 3: "No" });
    const setting = [["Schools that may host", "State and state-integrated"]];
    expect(hosts(await place(allowed, 1, setting))).toEqual([0, 1, 0]);
  });

  test("fix half-days, and the other schools share what is left", async () => {
    const fixed = withColumn(schoolsRange(three), "Half-days a week", { 1: 6 });
    expect((await place(fixed, 1)).slice(1, 4).map((row) => row[2])).toEqual([6, 3, 1]);
  });

  test("that cannot be kept are refused with what stands in the way", async () => {
    const locked = withColumn(schoolsRange(three), "LSCs at least", { 1: 2 });
    expect(await laterSentenceOf(place(locked, 1))).toBe(
      "2 LSCs are locked to hosts, but the cluster has only 1 role.",
    );
    const both = withColumn(locked, "May host", { 1: "No" });
    expect(await laterSentenceOf(place(both, 2))).toMatch(/^Row 2 of schools, May host: LSCs are/);
  });
});

test("a row that cannot be read refuses the whole, as every share depends on it", async () => {
  const cells = schoolsRange(three);
  cells[2]![3] = "many";
  expect(await laterSentenceOf(place(cells, 1))).toMatch(/^Row 3 of schools, Students: "many"/);
  expect(await laterSentenceOf(place(schoolsRange(three), "one"))).toMatch(/^roles: "one"/);
  expect(await laterSentenceOf(place(schoolsRange(three), null))).toBe(
    "roles: There is nothing in it. Say how many roles the cluster has.",
  );
});
