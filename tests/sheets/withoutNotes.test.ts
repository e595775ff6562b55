import { withoutNotes } from "../../src/sheets/withoutNotes";
import { tableOf } from "./tableOf";

const rowsOf = (rows: readonly (readonly (string | null)[])[]) =>
  withoutNotes(tableOf(["Number", "Name"], rows)).rows;

test("notes under a table, and blank rows between, are not rows of it", () => {
  const rows = [
    ["1", "Awa"],
    [null, null],
    ["Source: the Ministry", null],
    [null, "Figures are rounded."],
  ];
  expect(rowsOf(rows)).toEqual([["1", "Awa"]]);
});

test("a row with one cell between others stays, so that what it lacks is said", () => {
  const rows = [
    ["1", null],
    ["2", "Moana"],
  ];
  expect(rowsOf(rows)).toEqual(rows);
});
