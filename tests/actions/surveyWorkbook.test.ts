import { addTables } from "../../src/actions/addTables";
import { allocateWorkbook } from "../../src/actions/allocateWorkbook";
import { surveyWorkbook } from "../../src/actions/surveyWorkbook";
import { standardValues } from "../../src/parameters/policyFrom";
import { TableHost } from "./tableHost";
import { phasesTable, policyTable, schoolsTable, threeClusters, threePhases } from "./tables";

const school = (number: number, cluster: number | null) => [
  number,
  `School ${number}`,
  "Waikato",
  cluster,
  100,
  10,
  5,
  "No",
  "No",
];

describe("surveying a workbook", () => {
  test("says in one sentence what it holds", async () => {
    const host = new TableHost([threeClusters, threePhases, schoolsTable([school(1, 1)])]);
    expect((await surveyWorkbook(host)).sentence).toBe(
      "1 school, 3 clusters and phases for 1 term.",
    );
  });

  test("counts only open schools; only they can be picked", async () => {
    const schools = schoolsTable([
      [...school(1, 1), null],
      [...school(2, 1), "closed "],
      [...school(3, 1), "Open"],
    ]);
    const table = { ...schools, headings: [...schools.headings, "Status"] };
    const survey = await surveyWorkbook(new TableHost([threeClusters, threePhases, table]));
    expect(survey.sentence).toBe("2 schools, 3 clusters and phases for 1 term.");
    expect(survey.schools.map(({ number }) => number)).toEqual(["1", "3"]);
  });

  test("counts terms, not rows, and no blank rows", async () => {
    const phases = phasesTable([
      [1, "2018 Term 3", 43373, "Beginning"],
      [1, "2018 Term 4", 43465, "Beginning"],
      [2, "2018 Term 4", 43465, "Beginning"],
      [null, " ", null, null],
    ]);
    const { sentence, tables } = await surveyWorkbook(new TableHost([phases]));
    expect(sentence).toBe("Phases for 2 terms.");
    expect(tables.find(({ table }) => table === "Phases")).toMatchObject({ rows: 3 });
  });

  test("offers to begin where there is nothing", async () => {
    const survey = await surveyWorkbook(new TableHost());
    expect(survey.next).toEqual({ kind: "begin" });
    expect(survey.tables.every(({ sheet }) => sheet === undefined)).toBe(true);
    expect(survey.sentence).toBe("There are no schools, clusters or phases in this workbook yet.");
  });

  test("names what is missing, and then what is empty", async () => {
    expect((await surveyWorkbook(new TableHost([threeClusters]))).next).toEqual({
      kind: "add",
      tables: ["Phases"],
    });
    const empty = new TableHost([threeClusters, phasesTable([])]);
    expect((await surveyWorkbook(empty)).next).toEqual({
      kind: "fill",
      table: "Phases",
      sheet: "Phases",
    });
  });

  test("counts the errors that stand in the way", async () => {
    const wrong = phasesTable([[1, "2018 Term 4", 43465, "Somewhere"]]);
    const survey = await surveyWorkbook(new TableHost([threeClusters, wrong]));
    expect(survey.next).toEqual({ kind: "correct", errors: 1 });
    expect(survey.problems.map(({ code }) => code)).toContain("unknown-choice");
    expect(survey.allocation.ok).toBe(false);
  });

  test("goes on to Allocate, and then to the sheet that was written", async () => {
    const host = new TableHost([threeClusters, threePhases]);
    expect((await surveyWorkbook(host)).next).toEqual({ kind: "allocate" });
    await allocateWorkbook(host);
    expect((await surveyWorkbook(host)).next).toEqual({ kind: "explain", sheet: "Allocation" });
  });

  test("shows the settings that can be read, though another cannot", async () => {
    const policy = policyTable([
      ["Roles to allocate", 20],
      ["Rounding", "Sideways"],
    ]);
    const survey = await surveyWorkbook(new TableHost([threeClusters, threePhases, policy]));
    expect(survey.policy).toEqual({ ...standardValues(), roles: 20 });
    expect(survey.next.kind).toBe("correct");
  });

  test("reads the workbook in one go", async () => {
    const host = new TableHost([threeClusters, threePhases]);
    const read = jest.spyOn(host, "readTables");
    await surveyWorkbook(host);
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe("adding tables", () => {
  test("adds those that are missing and leaves the others alone", async () => {
    const host = new TableHost([threeClusters, threePhases]);
    await addTables(host);
    expect(host.written[0]!.map(({ description }) => description.table)).toEqual([
      "Policy",
      "Schools",
      "Services",
      "Overrides",
      "Hosts",
      "Costs",
      "Decisions",
    ]);
    expect(host.tables.get("Clusters")).toBe(threeClusters);
  });

  test("adds only the one asked for", async () => {
    const host = new TableHost();
    await addTables(host, ["Policy"]);
    expect([...host.tables.keys()]).toEqual(["Policy"]);
    expect((await surveyWorkbook(host)).policy).toEqual(standardValues());
  });

  test("fills Costs with the standard amounts, which the survey counts and checks", async () => {
    const host = new TableHost([threeClusters, threePhases]);
    await addTables(host, ["Costs"]);
    const survey = await surveyWorkbook(host);
    const { rows } = survey.tables.find(({ table }) => table === "Costs")!;
    expect(rows).toBe(host.written[0]![0]!.rows.length);
    expect(survey.problems.filter(({ place }) => place?.sheet === "Costs")).toEqual([]);
  });

  test("fills Clusters with the totals of the schools that are there", async () => {
    const host = new TableHost([schoolsTable([school(1, 7), school(2, 7), school(3, null)])]);
    await addTables(host, ["Clusters"]);
    expect(host.written[0]![0]!.rows).toEqual([
      expect.objectContaining({ number: "7", schools: 2, students: 200 }),
    ]);
  });

  test("writes nothing where nothing is missing", async () => {
    const host = new TableHost([threeClusters]);
    expect(await addTables(host, ["Clusters"])).toMatchObject({ ok: true, value: [] });
    expect(host.written).toEqual([]);
  });
});
