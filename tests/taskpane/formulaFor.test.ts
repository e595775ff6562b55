import { addressOf } from "../../src/taskpane/functions/addressOf";
import type { FunctionEntry } from "../../src/taskpane/functions/catalogue";
import { formulaFor } from "../../src/taskpane/functions/formulaFor";

const entry: FunctionEntry = {
  id: "EXPLAIN",
  name: "EXPLAIN",
  parameters: [
    { name: "clusters", dimensionality: "matrix" },
    { name: "cluster" },
    { name: "roles", optional: true },
    { name: "policy", dimensionality: "matrix", optional: true },
  ],
};

const words: FunctionEntry = {
  id: "PHASE",
  name: "PHASE",
  parameters: [{ name: "text", dimensionality: "matrix" }],
};

/** Of the workbook and its tables. */
const names = ["Clusters", "Budget"];

describe("the formula of a function", () => {
  test.each([
    ["Te Awa", '"Te Awa"'],
    ['Awa "north"', '"Awa ""north"""'],
    ["Awa (north)", '"Awa (north)"'],
    ["Term2018", '"Term2018"'],
    ["12", "12"],
    ["-3.5", "-3.5"],
    ["40%", "40%"],
    ["B2", "B2"],
    ["$B$2", "$B$2"],
    ["Clusters!B2", "Clusters!B2"],
    ["'My ''own'' sheet'!B2:C3", "'My ''own'' sheet'!B2:C3"],
    ["Clusters[Cluster name]", "Clusters[Cluster name]"],
    ["SUM(A1:A9)", "SUM(A1:A9)"],
    ["A1#", "A1#"],
    ["true", "true"],
    ["Budget", '"Budget"'],
    ["=Budget", "Budget"],
    ['=B2&" north"', 'B2&" north"'],
    ["Awa(north", '"Awa(north"'],
    ["((", '"(("'],
    ['"quoted"', '"quoted"'],
  ])("takes %s as %s", (typed, argument) => {
    expect(formulaFor("LSC_DEV", entry, ["A1:B9", typed], names)).toEqual({
      formula: `=LSC_DEV.EXPLAIN(A1:B9,${argument})`,
    });
  });

  test("keeps the place of an argument left out before another", () => {
    expect(formulaFor("LSC", entry, ["A1:B9", "7", " ", "D1:E9"]).formula).toBe(
      "=LSC.EXPLAIN(A1:B9,7,,D1:E9)",
    );
  });

  test("waits for the arguments that are still needed", () => {
    expect(formulaFor("LSC", entry, [" ", "7"]).toDo).toBe("Still to fill in: clusters.");
    expect(formulaFor("LSC", entry, ["A1:B9", "7"]).toDo).toBeUndefined();
  });

  test.each([
    ["beginning", '"beginning"'],
    ["Te Tai Tokerau", '"Te Tai Tokerau"'],
    ["B", '"B"'],
    ['"B"', '"B"'],
    ["A1:A9", "A1:A9"],
    ["A:A", "A:A"],
    ["Phases[Phase]", "Phases[Phase]"],
    ["[@Phase]", "[@Phase]"],
    ['{"B";"E"}', '{"B";"E"}'],
    ["budget", "budget"],
    ["Sheet1!budget", "Sheet1!budget"],
    ["B2#", "B2#"],
    ["=UPPER(A1)", "UPPER(A1)"],
  ])("of words takes %s as %s", (typed, argument) => {
    expect(formulaFor("LSC", words, [typed], names)).toEqual({
      formula: `=LSC.PHASE(${argument})`,
    });
  });

  test.each([
    ["600", "600"],
    ["14,000", "14000"],
    ["-41.3", "-41.3"],
    ["Budget", "Budget"],
    ["SUM(A1:A9)", "SUM(A1:A9)"],
    ["=B2*2", "B2*2"],
  ])("for a number takes %s as %s", (typed, argument) => {
    expect(formulaFor("LSC", entry, ["A1:B9", "7", typed], names)).toEqual({
      formula: `=LSC.EXPLAIN(A1:B9,7,${argument})`,
    });
  });

  test.each(["((", "many", "B2*2", "=SUM((A1)", "TRUE"])("refuses %s for a number", (typed) => {
    expect(formulaFor("LSC", entry, ["A1:B9", "7", typed], names).toDo).toBe(
      `roles takes a number, a cell such as B2, or a formula that begins with =; ‘${typed}’ is none.`,
    );
  });

  test.each(["my clusters", "Cluster", "((", '"A1"'])("refuses %s for a range", (typed) => {
    expect(formulaFor("LSC", entry, [typed, "7"], names).toDo).toBe(
      `clusters takes a range such as A1:C9, a table such as Clusters[#All], or a formula that begins with =; ‘${typed}’ is none.`,
    );
  });

  test("takes a word for a name where the names are not known, but not for a text", () => {
    const { formula, toDo } = formulaFor("LSC", entry, ["Clusters", "Awa", "Budget"]);
    expect([formula, toDo]).toEqual(['=LSC.EXPLAIN(Clusters,"Awa",Budget)', undefined]);
    expect(formulaFor("LSC", words, ["beginning"]).formula).toBe('=LSC.PHASE("beginning")');
  });
});

test.each([
  ["Clusters", "Clusters!B2"],
  ["Māori", "Māori!B2"],
  ["My sheet", "'My sheet'!B2"],
  ["Ann's", "'Ann''s'!B2"],
  ["2019", "'2019'!B2"],
  ["AB12", "'AB12'!B2"],
  ["R1C1", "'R1C1'!B2"],
])("a selection on the sheet %s is addressed as %s", (sheet, address) => {
  expect(addressOf({ sheet, address: "B2", rows: 1, columns: 1 })).toBe(address);
});
