import { earlierRow } from "../../src/sheets/earlierRow";

interface Row {
  readonly name: string | undefined;
  readonly term?: string;
}

const indices = (columns: readonly (keyof Row)[], rows: readonly Row[]) =>
  rows.map(earlierRow<Row>(columns));

test("names the first row with the same value, and never one that is blank", () => {
  const rows = ["a", "b", undefined, "a", undefined, "a"].map((name) => ({ name }));
  expect(indices(["name"], rows)).toEqual([undefined, undefined, undefined, 0, undefined, 0]);
});

test("tells rows apart by all values, however their texts would join", () => {
  const rows = [
    { name: "a", term: "1" },
    { name: "a", term: "2" },
    { name: "a 1", term: "" },
    { name: "a", term: "2" },
    { name: "a" },
  ];
  expect(indices(["name", "term"], rows)).toEqual([undefined, undefined, undefined, 1, undefined]);
});
