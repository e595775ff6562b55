import { readWorkbook } from "../../src/actions/readWorkbook";
import type { Cell, RawTable } from "../../src/sheets/rawTable";
import { TableHost } from "./tableHost";
import {
  clustersTable,
  phasesTable,
  problemsOf,
  schoolsTable,
  sentencesOf,
  threeClusters,
  threePhases,
} from "./tables";

const readTables = (...tables: readonly RawTable[]) => readWorkbook(new TableHost(tables));

/** What is said of one cluster, but for the missing Policy table. */
async function saidOf(...cluster: readonly Cell[]) {
  const result = await readTables(clustersTable([cluster]), phasesTable([[1, "T", 43465, "R"]]));
  return sentencesOf(result).filter((sentence) => !sentence.includes("Policy"));
}

const cluster = (students: number, maori: number, pacific: number) =>
  saidOf(1, "Awa", "Waikato", students, 4, 1, maori, pacific, 1, 12.5);
const kinds = (schools: number, rural: number, kura: number) =>
  saidOf(1, "Awa", "Waikato", 1200, schools, rural, 300, 60, kura, 12.5);

describe("groups of students", () => {
  test("that fit are not spoken of", async () => {
    expect(await cluster(1200, 1200, 0)).toEqual([]);
    expect(await cluster(1200, 700, 500)).toEqual([]);
  });

  test("of more than all students are refused, each by itself", async () => {
    expect(await cluster(1200, 1300, 1201)).toEqual([
      "Clusters, row 2, Māori students: 1,300 Māori students are more than all 1,200 students. Correct one of them.",
      "Clusters, row 2, Pacific students: 1,201 Pacific students are more than all 1,200 students. Correct one of them.",
    ]);
  });

  test("of more than all students only together are a warning", async () => {
    expect(await cluster(1200, 700, 501)).toEqual([
      "Clusters, row 2, Māori students: Māori and Pacific students together (1,201) are more than all 1,200 students. That can be right, as people count in both; please check.",
    ]);
  });

  test("are checked in Schools as well", async () => {
    const schools = schoolsTable([
      [11, "School A", "Waikato", null, 100, 101, 0, "No", "No"],
      [12, "School B", "Waikato", null, 1, 1, 1, "No", "No"],
    ]);
    const result = await readTables(threeClusters, threePhases, schools);
    expect(result.ok).toBe(false);
    const maori = { sheet: "Schools", column: "Māori students" };
    expect(problemsOf(result).map(({ code, severity, place }) => [code, severity, place])).toEqual([
      ["group-above-students", "error", { ...maori, row: 2, address: "F2" }],
      ["groups-above-students", "warning", { ...maori, row: 3, address: "F3" }],
      ["no-policy", "warning", undefined],
    ]);
  });
});

test("rural schools and Māori medium kura may be all schools, not more", async () => {
  expect(await kinds(4, 4, 4)).toEqual([]);
  expect(await kinds(4, 5, 6)).toEqual([
    "Clusters, row 2, Rural schools: 5 rural schools are more than all 4 schools. Correct one of them.",
    "Clusters, row 2, Māori medium kura: 6 Māori medium kura are more than all 4 schools. Correct one of them.",
  ]);
});

test("unknown cluster numbers in Schools and Phases are warnings that say what they lead to", async () => {
  const result = await readTables(
    threeClusters,
    schoolsTable([[11, "School A", "Waikato", 9, 100, 10, 0, "No", "No"]]),
    phasesTable([
      [1, "2018 Term 4", 43465, "Refining"],
      ["007", "2018 Term 4", 43465, "Refining"],
    ]),
  );
  expect(result.ok).toBe(true);
  expect(sentencesOf(result).slice(1)).toEqual([
    "Schools, row 2, Cluster number: There is no cluster 9 in the Clusters table, so this school counts for none.",
    "Phases, row 3, Cluster number: There is no cluster 007 in the Clusters table, so this phase is not used.",
  ]);
});

test("phases of many clusters that are no longer listed are one note, with a count", async () => {
  const rows = [1, 12, 13, 14, 15].flatMap((number) => [
    [number, "2018 Term 4", 43465, "Refining"],
    [number, "2019 Term 1", 43550, "Refining"],
  ]);
  const result = await readTables(threeClusters, phasesTable(rows));
  expect(sentencesOf(result).slice(1)).toEqual([
    "Phases, row 4, Cluster number: 8 rows, this one the first, are of 4 clusters that the Clusters table does not have (12, 13, 14 and 1 more), so these phases are not used to allocate. The rollout counts them as last assessed, and RolloutClusters says which they are.",
  ]);
});

test("totals that differ from the schools' are warnings, each column by itself", async () => {
  const result = await readTables(
    threeClusters,
    threePhases,
    schoolsTable([
      [11, "Kura A", "Waikato", 1, 800, 200, 40, "No", "Yes"],
      [12, "School B", "Waikato", 1, 300, 100, 20, "Yes", "No"],
    ]),
  );
  expect(result.ok).toBe(true);
  expect(sentencesOf(result).slice(1)).toEqual([
    "Clusters, row 2, Schools: Cluster 1 has 4 here, but its rows in Schools add up to 2. The figure here is used.",
    "Clusters, row 2, Students: Cluster 1 has 1,200 here, but its rows in Schools add up to 1,100. The figure here is used.",
  ]);
});

test("every column that can differ is compared", async () => {
  const result = await readTables(
    threeClusters,
    threePhases,
    schoolsTable([[11, "School A", "Waikato", 1, 5, 1, 2, "No", "No"]]),
  );
  const columns = problemsOf(result).flatMap(({ code, place }) =>
    code === "total-differs" ? [place?.column] : [],
  );
  expect(columns).toEqual([
    "Schools",
    "Students",
    "Rural schools",
    "Māori students",
    "Pacific students",
    "Māori medium kura",
  ]);
});

test("two phases of one cluster on one day are refused, as the order of rows would decide", async () => {
  const result = await readTables(
    threeClusters,
    phasesTable([
      [1, "2018 Term 4", 43465, "Refining"],
      [1, "2018 T4", 43465, "Beginning"],
      [2, "2018 Term 4", 43465, "Refining"],
      [2, "2018 T4", 43465, "Refining"],
    ]),
  );
  expect(result.ok).toBe(false);
  expect(sentencesOf(result)).toContain(
    "Phases, row 3, Assessed on: Cluster 1 is in Beginning here and in Refining in row 2, both on 31 Dec 2018. Correct the date of one of them.",
  );
});

describe("a closed school", () => {
  const withStatus = (...statuses: readonly Cell[]) => {
    const rows = statuses.map((status, index) => [
      ...[index + 1, `School ${index + 1}`, "Waikato", index < 2 ? 1 : 99],
      ...[600, 100, 10, "No", "No", status],
    ]);
    const table = schoolsTable(rows);
    return { ...table, headings: [...table.headings, "Status"] };
  };

  test("is left out of the totals a cluster is compared with, and of its clusters", async () => {
    const oneCluster = clustersTable([[1, "Awa", "Waikato", 600, 1, 0, 100, 10, 0, 0]]);
    const phases = phasesTable([[1, "T", 43465, "R"]]);
    const schools = withStatus(null, "Closed", "Closed");
    const result = await readTables(schools, oneCluster, phases);
    expect(problemsOf(result).map(({ code }) => code)).toEqual(["no-policy"]);
    expect(result.ok && result.value.schools.map(({ number }) => number)).toEqual(["1"]);
  });

  test("counts again once its status is open or blank", async () => {
    const oneCluster = clustersTable([[1, "Awa", "Waikato", 600, 1, 0, 100, 10, 0, 0]]);
    const phases = phasesTable([[1, "T", 43465, "R"]]);
    const result = await readTables(withStatus(null, "Open", null), oneCluster, phases);
    const codes = new Set(problemsOf(result).map(({ code }) => code));
    expect([...codes].sort()).toEqual(["no-policy", "total-differs", "unknown-cluster"]);
  });

  test("has a status that is Open or Closed, and nothing else", async () => {
    const result = await readTables(withStatus("Merged"), threeClusters, threePhases);
    expect(sentencesOf(result)).toContain(
      'Schools, row 2, Status: "Merged" is not one of the 2 choices: Open and Closed.',
    );
  });
});
