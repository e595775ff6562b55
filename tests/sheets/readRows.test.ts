import { describeProblem } from "../../src/domain/problem";
import { overridesSheet } from "../../src/sheets/overrides";
import { phasesSheet } from "../../src/sheets/phases";
import type { RawTable } from "../../src/sheets/rawTable";
import { readRows } from "../../src/sheets/readRows";
import { tableOf } from "./tableOf";

const headings = ["Cluster number", "Term", "Assessed on", "Phase", "Comment"];
const row = (cluster: string | number, phase = "Refining") => [
  cluster,
  "2018 Term 4",
  43465,
  phase,
  null,
];
const assessment = (clusterNumber: string, phase = "Refining") => ({
  clusterNumber,
  term: "2018 Term 4",
  assessedOn: "2018-12-31",
  phase,
});

const read = (table: RawTable) => {
  const result = readRows(phasesSheet, table);
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join("\n"));
  return result;
};
const problemsOf = (table: RawTable) => {
  const result = readRows(phasesSheet, table);
  return result.ok ? result.warnings : result.problems;
};
const sentencesOf = (table: RawTable) => problemsOf(table).map(describeProblem);

describe("a table is read", () => {
  test("with its sheet and the row each stands in", () => {
    expect(read(tableOf(headings, [row(101), row(102, "Beginning")])).value).toEqual({
      sheet: "Term 4",
      rows: [assessment("101"), assessment("102", "Beginning")],
      rowNumbers: [6, 7],
    });
  });

  test("with its columns in any order and others between them, which are left alone", () => {
    const mixed = ["Phase", "Our note", "Assessed on", "", "Term", "Cluster number"];
    const cells = ["Refining", { error: "#N/A" }, 43465, "x", "2018 Term 4", 101];
    expect(read(tableOf(mixed, [cells])).value.rows).toEqual([assessment("101")]);
  });

  test("with headings in other case, with macrons, spaces and punctuation", () => {
    const other = ["CLUSTER  NUMBER", "School term ", "Date: assessed", "BĒRPI_phase", "comments"];
    expect(read(tableOf(other, [row(101)])).value.rows).toEqual([assessment("101")]);
  });

  test("over blank rows, which are skipped and counted", () => {
    const blank = [null, "", "  ", null, null];
    const { rows, rowNumbers } = read(
      tableOf(headings, [blank, row(101), blank, blank, row(102), blank]),
    ).value;
    expect(rows.length).toBe(2);
    expect(rowNumbers).toEqual([7, 10]);
  });

  test("with cells that its row is too short for taken as blank", () => {
    expect(read(tableOf(headings, [row(101).slice(0, 4)])).value.rows).toEqual([assessment("101")]);
  });

  test("by a column's own heading where another column bears one of its aliases", () => {
    const table = tableOf([...headings, "Cluster"], [[...row(101), "Awa cluster"]]);
    expect(read(table).value.rows).toEqual([assessment("101")]);
  });

  test("without columns of which every cell may be blank", () => {
    const table = tableOf(headings.slice(0, 4), [row(101).slice(0, 4)]);
    expect(read(table).value.rows).toEqual([assessment("101")]);
  });
});

test("rows below the table are pointed out, as they are not read", () => {
  const table = { ...tableOf(headings, [row(101)]), rowsBelow: [9, 12] };
  const result = readRows(phasesSheet, table);
  expect(result.ok && result.warnings.map(describeProblem)).toEqual([
    "Term 4, row 9: 2 rows from row 9 on stand below the table and are not read. If they belong to it, drag the table's lower right corner down over them.",
  ]);
});

describe("numbers as text", () => {
  const overrides = ["Cluster number", "Way", "Roles", "Reason", "Decided by", "Decided on"];
  const cells = ["101", "On top", "1", "Agreed", "A person", "19/7/2019"];
  const warningsOf = (allText: boolean) => {
    const result = readRows(overridesSheet, tableOf(overrides, [cells], { allText }));
    return result.ok ? result.warnings.map(describeProblem) : ["not read"];
  };

  test("are pointed out in a workbook", () => {
    expect(warningsOf(false)).toEqual([
      'Term 4, row 6, Roles: "1" is stored as text; it is read as the number 1.',
    ]);
  });

  test("are as they should be where all cells are text", () => {
    expect(warningsOf(true)).toEqual([]);
  });
});

describe("problems", () => {
  test("of all rows come at once, each with sheet, row, column and address", () => {
    const table = tableOf(headings, [
      row(101),
      [null, "2018 Term 4", "soon", "Ready", null],
      row(7.5),
    ]);
    expect(problemsOf(table)).toMatchObject([
      {
        code: "blank",
        place: { sheet: "Term 4", row: 7, column: "Cluster number", address: "C7" },
      },
      { code: "not-a-date", place: { row: 7, column: "Assessed on", address: "E7" } },
      { code: "unknown-choice", place: { row: 7, column: "Phase", address: "F7" } },
      {
        code: "not-an-identifier",
        place: { row: 8, column: "Cluster number", address: "C8" },
      },
    ]);
  });

  test("of a row that lacks all it needs are one, not one for each cell", () => {
    const blank = [null, null, " ", null, "a remark"];
    expect(problemsOf(tableOf(headings, [row(101), blank, row(102)]))).toEqual([
      {
        code: "blank-row",
        severity: "error",
        sentence: "This row is blank where it must be filled. Fill it in, or delete it.",
        place: { sheet: "Term 4", row: 7, address: "C7" },
      },
    ]);
  });

  test("have addresses beyond column Z", () => {
    const [problem] = problemsOf(tableOf(headings, [row(101, "?")], { firstColumn: 25 }));
    expect(problem?.place?.address).toBe("AB6");
  });

  test("name every missing column at once", () => {
    expect(sentencesOf(tableOf(["Term", "Remark"], [["2018 Term 4", "none"]]))).toEqual([
      'Term 4, row 5: The Phases table has no column "Cluster number". Add one with that heading.',
      'Term 4, row 5: The Phases table has no column "Assessed on". Add one with that heading.',
      'Term 4, row 5: The Phases table has no column "Phase". Add one with that heading.',
    ]);
  });

  test("name the columns that could be the same, beside the missing ones", () => {
    expect(
      sentencesOf(tableOf(["Community of Learning: ID", "cluster", "Phase", "Term"], [])),
    ).toEqual([
      'Term 4, row 5, Cluster number: Two columns could be "Cluster number": "Community of Learning: ID" and "cluster". Rename the one that is not.',
      'Term 4, row 5: The Phases table has no column "Assessed on". Add one with that heading.',
    ]);
  });

  test("tell a table without rows what goes there", () => {
    const none = [
      "Term 4: The Phases table has no rows. One row for each cluster and term: how far it had come with the delivery model.",
    ];
    expect(sentencesOf(tableOf(headings, []))).toEqual(none);
    expect(sentencesOf(tableOf(headings, [[null, " ", null, "", null]]))).toEqual(none);
  });

  test("say nothing of a table without rows that may be empty", () => {
    const table = tableOf(
      overridesSheet.columns.map(({ heading }) => heading),
      [],
    );
    expect(readRows(overridesSheet, table)).toMatchObject({ ok: true, value: { rows: [] } });
  });

  test("name the row in which what may not repeat stands already", () => {
    const table = tableOf(headings, [row(101), row(102), row("101"), row(" 101 ", "Beginning")]);
    expect(sentencesOf(table)).toEqual([
      "Term 4, row 8, Cluster number and Term: 101 · 2018 Term 4 stands in row 6 already. Each may occur only once.",
      "Term 4, row 9, Cluster number and Term: 101 · 2018 Term 4 stands in row 6 already. Each may occur only once.",
    ]);
  });

  test("do not take 007 for 7, or another term for a repeat", () => {
    const later = [101, "2019 Term 1", "31/3/2019", "Refining", "moved on"];
    const table = tableOf(headings, [row("007"), row(7), row(101), later]);
    expect(read(table).value.rows.map(({ clusterNumber }) => clusterNumber)).toEqual([
      "007",
      "7",
      "101",
      "101",
    ]);
  });

  test("of cells that could not be read are not said twice as repeats", () => {
    const codes = problemsOf(tableOf(headings, [row(7.5), row(7.5)])).map(({ code }) => code);
    expect(codes).toEqual(["not-an-identifier", "not-an-identifier"]);
  });
});
