import fc from "fast-check";
import { readRows } from "../../src/sheets/readRows";
import { anyCell } from "./anyCell";
import { descriptions } from "./descriptions";
import { tableOf } from "./tableOf";

describe.each(Object.values(descriptions))("whatever stands in $table", (description) => {
  const known = description.columns.flatMap(({ heading, aliases = [] }) => [heading, ...aliases]);
  const ownHeadings = description.columns.map(({ heading }) => heading);

  /** The right headings half the time, so that cells are read and not only headings refused. */
  const tables = fc
    .oneof(
      fc.constant(ownHeadings),
      fc.array(fc.oneof(fc.constantFrom(...known), fc.string()), { maxLength: 20 }),
    )
    .chain((someHeadings) =>
      fc.record({
        headings: fc.constant(someHeadings),
        rows: fc.array(fc.array(anyCell, { maxLength: someHeadings.length }), { maxLength: 6 }),
        allText: fc.boolean(),
      }),
    );

  test("it is read, or every problem says where and what; nothing is thrown", () => {
    fc.assert(
      fc.property(tables, ({ headings: some, rows, allText }) => {
        const result = readRows(description, tableOf(some, rows, { allText }));
        const problems = result.ok ? result.warnings : result.problems;
        const errors = problems.filter(({ severity }) => severity === "error");
        const placed = problems.every(({ place }) => place?.sheet === "Term 4");
        return placed && result.ok === (errors.length === 0);
      }),
      { numRuns: 80 },
    );
  });
});
