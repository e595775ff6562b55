import { applyImport } from "../../src/actions/applyImport";
import { planImport } from "../../src/actions/planImport";
import { error } from "../../src/domain/problem";
import { directoryOf, fileOf } from "./directory";
import { applied, directory2016, directory2026, planned, typed } from "./importing";
import { TableHost } from "./tableHost";
import { clustersTable, problemsOf, schoolsTable, sentencesOf, valueOf } from "./tables";

const numbers = (rows: readonly { readonly number: string }[]) => rows.map(({ number }) => number);
const other = { "Community of Learning: ID": "6", "Community of Learning: Name": "Moana" };

/** A workbook of the schools 1 and 2 in cluster 5, and 3 in cluster 6. */
async function workbook(): Promise<TableHost> {
  const host = new TableHost();
  const assumed = { phase: "Refining", on: "2018-12-31" } as const;
  await applied(host, { directory: directoryOf({}, {}, other), assumed });
  return host;
}

describe("into a workbook without tables", () => {
  test("all tables are made, and every row is new", async () => {
    const host = new TableHost();
    const plan = await applied(host, { directory: directoryOf({}, {}) });
    expect([...host.tables.keys()].sort()).toEqual(
      [
        "Clusters",
        "Costs",
        "Decisions",
        "Hosts",
        "Overrides",
        "Phases",
        "Policy",
        "Schools",
        "Services",
      ].sort(),
    );
    expect(plan.schools).toMatchObject({ read: 2, matched: 0, unchanged: 0, total: 2 });
    expect(numbers(plan.schools.added)).toEqual(["1", "2"]);
    expect(numbers(plan.clusters.added)).toEqual(["5"]);
  });

  test("planning writes nothing", async () => {
    const host = new TableHost();
    await planned(host, { directory: directoryOf({}) });
    expect([host.written, host.tables.size]).toEqual([[], 0]);
  });

  test("contact details are nowhere in what is written", async () => {
    const host = new TableHost();
    await applied(host, { directory: directory2026({}) });
    const text = JSON.stringify([...host.tables.values()]);
    for (const detail of ["09 000 0000", "office@example.org", "A Principal"])
      expect(text).not.toContain(detail);
  });
});

describe("the same directory again", () => {
  test("changes nothing, and nothing is written", async () => {
    const host = await workbook();
    const plan = await applied(host, { directory: directoryOf({}, {}, other) });
    expect(plan.contents).toEqual([]);
    expect(plan.schools).toMatchObject({ read: 3, matched: 3, unchanged: 3, changed: [] });
    expect(host.written.length).toBe(1);
  });

  test("does so under another name of the file, and with its rows in another order", async () => {
    const host = await workbook();
    const directory = directoryOf(
      { ...other, "School Number": "3" },
      { "School Number": "1" },
      { "School Number": "2" },
    );
    const plan = await planned(host, { directory: { ...directory, sheet: "copy.csv" } });
    expect(plan.contents).toEqual([]);
  });
});

describe("a directory of another year", () => {
  test("changes schools by number, and says each cell that is different", async () => {
    const host = await workbook();
    const plan = await planned(host, {
      directory: directoryOf(
        { "School Name": "Te Awa School", "Total School Roll": "130" },
        {},
        other,
      ),
    });
    expect(plan.schools.changed).toEqual([
      {
        number: "1",
        name: "Te Awa School",
        fields: [
          { heading: "School name", before: "Awa School", after: "Te Awa School" },
          { heading: "Students", before: 120, after: 130 },
        ],
      },
    ]);
    expect(plan.clusters.changed).toEqual([
      {
        number: "5",
        name: "Awa Cluster",
        fields: [{ heading: "Students", before: 240, after: 250 }],
      },
    ]);
    expect(plan.contents.map(({ description }) => description.table)).toEqual([
      "Clusters",
      "Schools",
    ]);
  });

  test("marks a school it does not have as closed; it stays and counts for nothing", async () => {
    const host = await workbook();
    const plan = await applied(host, {
      directory: directoryOf({ "School Number": "2" }, { ...other, "School Number": "3" }),
    });
    expect(numbers(plan.schools.closed)).toEqual(["1"]);
    const schools = host.tables.get("Schools")!;
    expect(schools.rows.map((row) => [row[0], row[row.length - 1]])).toEqual([
      [1, "Closed"],
      [2, null],
      [3, null],
    ]);
    expect(plan.after.clusters.map(({ number, schools: count }) => [number, count])).toEqual([
      ["5", 1],
      ["6", 1],
    ]);
  });

  test("opens a closed school that it has again", async () => {
    const host = await workbook();
    await applied(host, { directory: directoryOf({}, {}) });
    const plan = await applied(host, { directory: directoryOf({}, {}, other) });
    expect(plan.schools.changed).toEqual([
      {
        number: "3",
        name: "Awa School",
        fields: [{ heading: "Status", before: "Closed", after: undefined }],
      },
    ]);
    expect(numbers(plan.clusters.added)).toEqual(["6"]);
  });

  test("takes a cluster that lost its last school off the table; its phases stay, and say where it was", async () => {
    const host = await workbook();
    const plan = await applied(host, { directory: directoryOf({}, {}) });
    expect(plan.clusters.gone).toEqual([{ number: "6", name: "Moana" }]);
    expect(plan.after.assessments).toMatchObject([
      { clusterNumber: "5", term: "Assumed" },
      { clusterNumber: "6", term: "Assumed", region: "Waikato", schools: 1, children: 120 },
    ]);
    expect((await planned(host, { directory: directoryOf({}, {}) })).contents).toEqual([]);
  });

  test("renames a cluster under its number, with its phases and present roles", async () => {
    const host = await workbook();
    host.tables.set("Clusters", typed(host.tables.get("Clusters")!, 5, "Present roles", 3));
    const name = { "Community of Learning: Name": "Awa and Hills" };
    const plan = await applied(host, { directory: directoryOf(name, name, other) });
    expect(plan.clusters.changed).toEqual([
      {
        number: "5",
        name: "Awa and Hills",
        fields: [{ heading: "Cluster name", before: "Awa Cluster", after: "Awa and Hills" }],
      },
    ]);
    expect(plan.after.clusters[0]).toMatchObject({ number: "5", presentRoles: 3 });
    expect(plan.phases).toMatchObject({ unchanged: 2, added: [], changed: [] });
  });

  test("of the columns of 2016 and 2026 brings schools up to date by number", async () => {
    const host = new TableHost();
    await applied(host, {
      directory: directory2016(
        {},
        { "School ID": "2", Name: "Kura" },
        { "School ID": "3", Name: "Hills School" },
      ),
    });
    const plan = await applied(host, {
      directory: directory2026(
        { Total: "125" },
        { School_Id: "3", Org_Name: "Hills School", Status: "Closed" },
        { School_Id: "8", Org_Name: "Planned School", Status: "Proposed" },
        { School_Id: "9", Org_Name: "New School" },
        { School_Id: "2", Org_Name: "Kura" },
      ),
    });
    expect(plan.schools).toMatchObject({ read: 5, matched: 3, unchanged: 1, total: 4 });
    expect(plan.schools.changed).toEqual([
      {
        number: "1",
        name: "Awa School",
        fields: [{ heading: "Students", before: 120, after: 125 }],
      },
    ]);
    expect(numbers(plan.schools.closed)).toEqual(["3"]);
    expect(numbers(plan.schools.added)).toEqual(["9"]);
    expect(plan.schools.leftOut).toEqual([
      { number: "8", name: "Planned School", reason: 'The directory says "Proposed", not open.' },
    ]);
    // 2026 knows neither clusters nor deciles: both stay.
    expect(plan.after.schools.map(({ clusterNumber, decile }) => [clusterNumber, decile])).toEqual([
      ["5", 4],
      ["5", 4],
      ["5", 4],
      [undefined, undefined],
    ]);
  });
});

describe("what a person decided stays", () => {
  test("a lead region chosen by hand, also when the schools would give another", async () => {
    const host = await workbook();
    host.tables.set("Clusters", typed(host.tables.get("Clusters")!, 5, "Region", "Wellington"));
    expect((await planned(host, { directory: directoryOf({}, {}, other) })).contents).toEqual([]);
    const north = { "Education Region": "Northland" };
    const plan = await planned(host, {
      directory: directoryOf(north, north, { ...other, ...north }),
    });
    expect(plan.after.clusters.map(({ number, region }) => [number, region])).toEqual([
      ["5", "Wellington"],
      ["6", "Tai Tokerau"],
    ]);
  });

  test("whether a school is Māori medium, with a note where the directory differs", async () => {
    const host = await workbook();
    host.tables.set("Schools", typed(host.tables.get("Schools")!, 2, "Māori medium", "Yes"));
    const kura = { Definition: "Kura Kaupapa Maori" };
    const result = await planImport(host, { directory: directoryOf(kura, {}, other) });
    expect(valueOf(result).after.schools.map(({ maoriMedium }) => maoriMedium)).toEqual([
      false,
      true,
      false,
    ]);
    expect(sentencesOf(result)).toEqual([
      "directory.csv: Māori medium stands otherwise in the workbook than the directory's definition gives it, for 1. The workbook's is kept; change it there where the directory is right.",
    ]);
  });

  test("figures and places that the directory leaves blank", async () => {
    const host = await workbook();
    const blank = { "Total School Roll": null, Maori: null, Latitude: null, "Urban Area": null };
    const result = await planImport(host, { directory: directoryOf(blank, {}, other) });
    expect(result.ok && result.value.contents).toEqual([]);
    expect(sentencesOf(result)).toEqual([
      "directory.csv: 1 school has no number of students here; it keeps the one it had: 1 Awa School.",
    ]);
  });

  test("clusters that had no schools in the first place", async () => {
    const clusters = clustersTable([[40, "By hand", "Waikato", 500, 2, 0, 10, 10, 0, 3]]);
    const host = new TableHost([clusters]);
    const plan = await planned(host, { directory: directoryOf({}) });
    expect(numbers(plan.after.clusters)).toEqual(["5", "40"]);
    expect(plan.clusters.unchanged).toBe(1);
  });

  test("settings on the Policy sheet, while what the data is said to be is brought up to date", async () => {
    const host = await workbook();
    const policy = host.tables.get("Policy")!;
    const rows = policy.rows.map((row) =>
      row[1] === "Students per role" ? row.with(2, 450) : row,
    );
    host.tables.set("Policy", { ...policy, rows });
    const directory = { ...directoryOf({ Decile: "5" }, {}, other), sheet: "2019.csv" };
    await applied(host, { directory });
    const after = new Map(host.tables.get("Policy")!.rows.map((row) => [row[1], row[2]]));
    expect(after.get("Students per role")).toBe(450);
    expect(after.get("About the data")).toContain("Schools directory 2019.csv.");
  });
});

test("an import that would close more than a quarter of the schools says so first", async () => {
  const host = await workbook();
  const result = await planImport(host, { directory: directoryOf({}) });
  expect(problemsOf(result)).toMatchObject([
    {
      code: "mostly-closed",
      sentence: expect.stringContaining("2 of the 3 open schools of the workbook"),
    },
  ]);
});

test("what is left of a constructed example goes on saying so", async () => {
  const host = new TableHost();
  await applied(host, { directory: directoryOf({}) });
  const policy = host.tables.get("Policy")!;
  const about = "Constructed example, not the Ministry's data";
  const rows = policy.rows.map((row) => (row[1] === "About the data" ? row.with(2, about) : row));
  host.tables.set("Policy", { ...policy, rows });
  const plan = await planned(host, { directory: directoryOf({ Decile: "7" }) });
  expect(plan.after.about).toMatch(
    /^Schools directory .* What is not from it: Constructed example/,
  );
});

test("a table that cannot be read stops the import, with what is wrong in it", async () => {
  const host = new TableHost([schoolsTable([[1, "Awa", "Atlantis", 5, 120, 45, 6, "Yes", "No"]])]);
  const result = await planImport(host, { directory: directoryOf({}) });
  expect(problemsOf(result)).toMatchObject([
    { code: "unknown-choice", place: { sheet: "Schools", row: 2, column: "Region" } },
  ]);
});

test("more of a group than of all students is said here, before it is written", async () => {
  const result = await planImport(new TableHost(), { directory: directoryOf({ Maori: "200" }) });
  expect(problemsOf(result)).toMatchObject([
    { code: "group-above-students", severity: "error", place: { sheet: "directory.csv", row: 2 } },
  ]);
});

test("with no source at all, there is nothing to import", async () => {
  expect(problemsOf(await planImport(new TableHost(), {}))).toMatchObject([
    { code: "nothing-to-import" },
  ]);
});

test("phases given later replace those of the same cluster and term, and keep the rest", async () => {
  const host = await workbook();
  const headings = ["Cluster number", "Term", "Assessed on", "Phase"];
  const phases = fileOf("phases.csv", headings, [
    ["5", "Assumed", "31/12/2018", "Engagement"],
    ["5", "2019 Term 1", "29/03/2019", "Refining"],
  ]);
  const plan = await applied(host, { phases });
  expect(plan.phases).toMatchObject({ read: 2, matched: 1, unchanged: 1 });
  expect(plan.phases.changed).toMatchObject([
    { number: "5, Assumed", fields: [{ before: "Refining", after: "Engagement" }] },
  ]);
  expect(numbers(plan.phases.added)).toEqual(["5, 2019 Term 1"]);
  expect(plan.after.assessments[0]!.comment).toContain("Assumption");
});

test("a workbook that refuses to be written says why", async () => {
  const host = new TableHost();
  const plan = await planned(host, { directory: directoryOf({}) });
  host.refusal = error("locked", "The workbook is locked.");
  expect(sentencesOf(await applyImport(host, plan))).toEqual(["The workbook is locked."]);
});

test("a table on a sheet of the person's own is left alone, with a note", async () => {
  const own = {
    ...schoolsTable([[1, "Awa", "Waikato", 5, 120, 45, 6, "Yes", "No"]]),
    sheet: "Mine",
  };
  const host = new TableHost();
  host.tables.set("Schools", own);
  const plan = await planned(host, { directory: directoryOf({ "Total School Roll": "130" }) });
  expect(sentencesOf(await applyImport(host, plan))).toEqual([
    "Schools: The sheet Mine is your own, so it was left alone and still counts. What was imported stands on Schools; rename or remove Mine to use it.",
  ]);
});
