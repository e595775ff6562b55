import { readWorkbook } from "../../src/actions/readWorkbook";
import { standardValues } from "../../src/parameters/policyFrom";
import type { RawTable } from "../../src/sheets/rawTable";
import { TableHost } from "./tableHost";
import {
  phasesTable,
  policyTable,
  problemsOf,
  schoolsTable,
  sentencesOf,
  table,
  threeClusters,
  threePhases,
  valueOf,
} from "./tables";

const read = (...tables: readonly RawTable[]) => readWorkbook(new TableHost(tables));

const noPolicy = "There is no Policy table; the standard policy is used.";
const noPhases =
  "The workbook has no Phases table, so nobody's phase is known. Add one with Cluster number, Term, Assessed on and Phase.";

const threeSchools = schoolsTable([
  [11, "Kura A", "Waikato", 1, 800, 200, 40, "No", "Yes"],
  [12, "School B", "Waikato", 1, 400, 100, 20, "Yes", "No"],
  [13, "School C", "Waikato", null, 90, 10, 0, "Yes", "No"],
]);

test("a workbook with clusters and phases is read; without a Policy table the standard holds", async () => {
  const result = await read(threeClusters, threePhases);
  expect(sentencesOf(result)).toEqual([noPolicy]);
  const workbook = valueOf(result);
  expect(workbook.clusters.map(({ number, students }) => [number, students])).toEqual([
    ["1", 1200],
    ["2", 900],
    ["3", 400],
  ]);
  expect(workbook.assessments.map(({ phase }) => phase)).toEqual([
    "Implementation",
    "Refining",
    "Beginning",
  ]);
  expect([workbook.schools, workbook.overrides]).toEqual([[], []]);
  expect(workbook.policy).toEqual(standardValues());
});

test("without a Clusters table the clusters are added up from Schools, with a warning", async () => {
  const result = await read(threeSchools, threePhases);
  expect(sentencesOf(result)).toEqual([
    "There is no Clusters table; the clusters were added up from Schools.",
    noPolicy,
  ]);
  expect(valueOf(result).clusters).toEqual([
    {
      number: "1",
      name: "1",
      region: "Waikato",
      students: 1200,
      schools: 2,
      ruralSchools: 1,
      maoriStudents: 300,
      pacificStudents: 60,
      maoriMediumKura: 1,
      smallSchools: 0,
      regions: 1,
    },
  ]);
});

test("an empty workbook lacks clusters and phases, and both are said", async () => {
  expect(sentencesOf(await read())).toEqual([
    "The workbook has neither a Clusters nor a Schools table. Add one of them; the worked example shows how they look.",
    noPhases,
    noPolicy,
  ]);
});

test("without a Phases table nothing can be allocated", async () => {
  const result = await read(threeClusters);
  expect(result.ok).toBe(false);
  expect(problemsOf(result).map(({ code, severity }) => [code, severity])).toEqual([
    ["no-phases-table", "error"],
    ["no-policy", "warning"],
  ]);
});

test("problems of all tables are reported together, a missing one too", async () => {
  const result = await read(
    schoolsTable([[11, "School A", "Atlantis", 1, 800, 200, 40, "No", "Yes"]]),
    { ...threeClusters, rows: [[1, "Awa", "Waikato", "lots", 4, 1, 300, 60, 1, 12.5]] },
    policyTable([
      ["Rounding", "Fair"],
      ["Fairness", 7],
    ]),
    table("Overrides", ["Cluster number"], [[1]]),
  );
  expect(result.ok).toBe(false);
  expect(problemsOf(result).filter(({ severity }) => severity === "error")).toMatchObject([
    {
      code: "unknown-choice",
      place: { sheet: "Schools", row: 2, column: "Region", address: "C2" },
    },
    {
      code: "not-a-number",
      place: { sheet: "Clusters", row: 2, column: "Students", address: "D2" },
    },
    { code: "missing-column", place: { sheet: "Overrides", row: 1 } },
    { code: "missing-column", place: { sheet: "Overrides", row: 1 } },
    { code: "missing-column", place: { sheet: "Overrides", row: 1 } },
    { code: "missing-column", place: { sheet: "Overrides", row: 1 } },
    { code: "no-phases-table" },
    { code: "unknown-choice", place: { sheet: "Policy", row: 2, column: "Rounding" } },
    { code: "unknown-setting", place: { sheet: "Policy", row: 3, column: "Setting" } },
  ]);
});

test("a Clusters table that cannot be read is not taken for a missing one", async () => {
  const broken = { ...threeClusters, rows: [[1, "Awa", "Waikato", -1, 4, 1, 0, 0, 1, 12.5]] };
  const codes = problemsOf(await read(broken, threeSchools, threePhases)).map(({ code }) => code);
  expect(codes).toEqual(["out-of-range", "no-policy"]);
});

test("warnings of readable tables come with the value", async () => {
  const result = await read(
    { ...threeClusters, rows: [[1, "Awa", "Waikato", "1,200", 4, 1, 300, 60, 1, 12.5]] },
    phasesTable([[1, "2018 Term 4", 43465, "R"]]),
  );
  expect(problemsOf(result).map(({ code }) => code)).toEqual(["number-as-text", "no-policy"]);
  expect(valueOf(result).clusters[0]).toMatchObject({ number: "1", students: 1200 });
});
