import { costWorkbook } from "../../src/actions/costWorkbook";
import { laterLine, laterRuleLine } from "../../src/actions/laterLines";
import type { RawTable } from "../../src/sheets/rawTable";
import { costsTable } from "./costsTable";
import { TableHost } from "./tableHost";
import { sentencesOf, table, valueOf } from "./tables";

const allocation = table(
  "Allocation",
  ["Cluster number", "Roles"],
  [
    [1, 2],
    [2, 0],
  ],
);
const schools = table(
  "Schools",
  [
    "School number",
    "School name",
    "Region",
    "Cluster number",
    "Students",
    "Māori students",
    "Pacific students",
    "Rural",
    "Māori medium",
    "School type",
    "Status",
  ],
  [
    [11, "Served", "Waikato", 1, 900, 0, 0, "No", "No", "Full Primary", null],
    [12, "Primary", "Waikato", 2, 395, 0, 0, "No", "No", "Full Primary", null],
    [13, "Small", "Waikato", null, 40, 0, 0, "No", "No", "Contributing", null],
    [14, "College", "Waikato", 2, 800, 0, 0, "No", "No", "Secondary (Year 9-15)", null],
    [15, "Area", "Waikato", 2, 650, 0, 0, "No", "No", "Composite", null],
    [16, "Special", "Waikato", 2, 50, 0, 0, "No", "No", "Special School", null],
    [17, "Gone", "Waikato", 2, 300, 0, 0, "No", "No", "Full Primary", "Closed"],
  ],
);
const coverage = (...rows: readonly (readonly [from: string, percent: number])[]): RawTable =>
  costsTable(
    { "First fiscal year ends in June": 2026 },
    rows.map(([from, percent]) => ["Coverage of the in-school entitlement", from, percent]),
  );
const run = (costs: RawTable, tables: readonly RawTable[] = [allocation, schools]) =>
  costWorkbook(new TableHost([...tables, costs]), { start: "2025-07-01" });

describe("the in-school entitlement", () => {
  test("is off until its coverage is given", async () => {
    expect(valueOf(await run(coverage())).later).toBeUndefined();
  });

  test("is that of schools in no cluster with roles, by their students in Years 1 to 8", async () => {
    const costs = coverage(["1 Jul 2025", 60], ["1 Jul 2026", 100]);
    const { later, costing } = valueOf(await run(costs));
    // 395 ÷ 500, the least, and 650 × 8/13 ÷ 500: 0.79 + 0.2 + 0.8
    expect(later).toMatchObject({ status: "Unconfirmed", schools: 3, unknown: 1, ftte: 1.79 });
    expect(later!.tranches.map(({ roles }) => roles)).toEqual([1.07, 0.72]);
    // By the last known salary and on-costs, without travel.
    expect(later!.cost.years.map(({ total }) => total)).toEqual(
      [1.07, 1.79, 1.79, 1.79].map(
        (ftte) => Math.round(ftte * 7_941_300) + Math.round(ftte * 7_941_300 * 0.03),
      ),
    );
    expect(later!.left).toBe(19_200_000_000 - later!.cost.total);
    const without = valueOf(await run(coverage()));
    expect(costing).toEqual(without.costing);
  });

  test("says that it is unconfirmed wherever it is told", async () => {
    const { later } = valueOf(await run(coverage(["1 Jul 2025", 60], ["1 Jul 2026", 100])));
    expect(laterLine(later!)).toMatch(
      /^Unconfirmed, on top and not in the cost above: the in-school entitlement is 1\.79 FTTE at 3 schools, of which 1\.07 from 1 Jul 2025 and 0\.72 from 1 Jul 2026; it costs \$[\d,]+ over 4 fiscal years: \$[\d,]+ under its funding of \$192,000,000$/,
    );
    expect(laterRuleLine(later!)).toMatch(
      /^Unconfirmed, .*; no travel; 1 school of other types is left out$/,
    );
  });

  test("is refused without a day, where it falls, and where there are no schools", async () => {
    const withoutDay = costsTable({ "Coverage of the in-school entitlement": 60 });
    expect(
      sentencesOf(await costWorkbook(new TableHost([allocation, schools, withoutDay]))),
    ).toContain(
      "Costs: A coverage of the in-school entitlement has no date. Enter under From the day from which it is reached.",
    );
    expect(sentencesOf(await run(coverage(["1 Jul 2025", 60], ["1 Jul 2026", 50])))).toContain(
      "Costs: The coverage of the in-school entitlement is smaller on 1 Jul 2026 than before. Each row gives all that is covered from its day on.",
    );
    expect(sentencesOf(await run(coverage(["1 Jul 2025", 60]), [allocation]))).toContain(
      "The in-school entitlement is that of schools, and the workbook has no Schools table. Add one, or clear its coverage on the Costs sheet.",
    );
  });

  test("after the years that are costed is told", async () => {
    expect(sentencesOf(await run(coverage(["1 Jul 2030", 60])))).toContain(
      "Costs: What the in-school entitlement reaches on 1 Jul 2030 is after the last fiscal year that is costed, 2028/29, and is not in its cost. Cost more years, or others.",
    );
  });
});
