import { addressOf } from "../../src/taskpane/functions/addressOf";
import type { FunctionEntry } from "../../src/taskpane/functions/catalogue";
import { formulaFor, missingArguments } from "../../src/taskpane/functions/formulaFor";

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
    ['"quoted"', '"quoted"'],
  ])("takes %s as %s", (typed, argument) => {
    expect(formulaFor("LSC_DEV", entry, ["A1:B9", typed])).toBe(
      `=LSC_DEV.EXPLAIN(A1:B9,${argument})`,
    );
  });

  test("keeps the place of an argument left out before another", () => {
    expect(formulaFor("LSC", entry, ["A1:B9", "7", " ", "D1:E9"])).toBe(
      "=LSC.EXPLAIN(A1:B9,7,,D1:E9)",
    );
  });

  test("names the arguments that are still needed", () => {
    expect(missingArguments(entry, [" ", "7"])).toEqual(["clusters"]);
    expect(missingArguments(entry, ["A1:B9", "7"])).toEqual([]);
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
