import fc from "fast-check";
import type { SheetDescription } from "../../src/sheets/description";
import { findRepeats } from "../../src/sheets/findRepeats";

interface Row {
  readonly number: string | undefined;
}

const description: SheetDescription<Row> = {
  table: "Clusters",
  title: "Clusters",
  purpose: "One row each.",
  unique: ["number"],
  columns: [{ key: "number", heading: "Cluster number", kind: "identifier", width: 18 }],
};

const number = fc.oneof(fc.integer({ min: 1, max: 12 }).map(String), fc.constantFrom("K1", "k1"));
const inOrder = (a: string, b: string) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** Rows, from 2, of the numbers that stand again. */
function repeatedRows(numbers: readonly (string | undefined)[]) {
  const rows = numbers.map((each) => ({ number: each }));
  const rowNumbers = numbers.map((_, index) => index + 2);
  const problems = findRepeats(description, { sheet: "Clusters", rows, rowNumbers });
  return problems.map(({ place }) => place?.row);
}

test("finds what stands again, in whatever order", () => {
  fc.assert(
    fc.property(fc.array(fc.option(number, { nil: undefined })), (numbers) => {
      const again = numbers.flatMap((each, index) =>
        each !== undefined && numbers.indexOf(each) < index ? [index + 2] : [],
      );
      expect(repeatedRows(numbers)).toEqual(again);
    }),
  );
});

test("finds it in a sorted list too, and nothing in one without repeats", () => {
  fc.assert(
    fc.property(fc.array(number), (numbers) => {
      const sorted = [...numbers].sort(inOrder);
      const different = [...new Set(sorted)];
      expect(repeatedRows(sorted)).toHaveLength(sorted.length - different.length);
      expect(repeatedRows(different)).toEqual([]);
    }),
  );
});
