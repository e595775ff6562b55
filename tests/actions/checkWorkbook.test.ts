import { checkWorkbook } from "../../src/actions/checkWorkbook";
import { costsTable } from "./costsTable";
import { hostsTable, placingBook, placingSchools } from "./placingBook";
import { TableHost } from "./tableHost";
import { policyTable, sentencesOf, table, threeClusters, threePhases, valueOf } from "./tables";

const overrides = (...rows: (string | number | null)[][]) =>
  table(
    "Overrides",
    ["Cluster number", "Way", "Roles", "Reason", "Decided by", "Decided on"],
    rows.map((row) => [...row, "Agreed", "A. Person", 43665]),
  );

test("decisions on hosts are checked against the schools, and named at their cells", async () => {
  const hosts = hostsTable([31, null, 1, null, null, null], [99, null, null, "No", null, null]);
  const host = new TableHost([...placingBook().tables.values(), threePhases, hosts]);
  expect(sentencesOf(await checkWorkbook(host))).toEqual(
    expect.arrayContaining([
      expect.stringContaining("Hosts, row 2, School number: Moana School (31) is closed"),
      expect.stringContaining("Hosts, row 3, School number: There is no school 99"),
    ]),
  );
  const unread = hostsTable([11, null, 0, null, null, null]);
  expect(
    sentencesOf(await checkWorkbook(new TableHost([placingSchools, threePhases, unread]))),
  ).toContainEqual(expect.stringContaining("Hosts, row 2, LSCs at least:"));
});

test("what an allocation would refuse is found, at its place on the person's sheet", async () => {
  const host = new TableHost([
    threeClusters,
    threePhases,
    overrides([1, "On top", 2], [999, "On top", 1], [2, "On top", null]),
    policyTable([
      ["Fewest roles a cluster gets", 3],
      ["Most roles a cluster gets", 2],
    ]),
  ]);
  const sentences = sentencesOf(await checkWorkbook(host));
  expect(sentences).toContain(
    "Overrides, row 3, Cluster number: There is an override for cluster 999, but no such cluster. Correct its number or remove the override.",
  );
  expect(sentences.some((text) => text.startsWith("Overrides, row 4, Roles:"))).toBe(true);
  expect(
    sentences.some((text) => text.startsWith("Policy, row 3, Most roles a cluster gets:")),
  ).toBe(true);
});

test("the Costs sheet is checked, cells, dates and budgets, and what dollars as the limit find is told once", async () => {
  const wrong = costsTable({ "Operating budget holds": "By year", "Last salary step": 8 });
  const policy = policyTable([["Dollars as the limit", 1_000_000]]);
  const found = sentencesOf(
    await checkWorkbook(new TableHost([threeClusters, threePhases, wrong])),
  );
  expect(found.filter((text) => text.startsWith("Costs"))).toEqual([
    "Costs: The last salary step is below the step at the start. Change one of the two.",
    ...[2019, 2020, 2021, 2022].map(
      (year) =>
        `Costs: There is no budget for ${year}/${year - 1999}. Add a row "Operating budget of a year" From 1 Jul ${year}.`,
    ),
  ]);
  const host = new TableHost([threeClusters, threePhases, wrong, policy]);
  const limited = sentencesOf(await checkWorkbook(host));
  expect(limited.filter((text) => text.includes("last salary step"))).toHaveLength(1);
});

test("tables an allocation does not need are checked too", async () => {
  const services = table(
    "Services",
    ["Service number", "Service name", "Kind", "Region", "Children"],
    [[1, "A service", "Kindergarten", "Waikato", -3]],
  );
  const decisions = table(
    "Decisions",
    ["Date", "Kind of paper", "Title"],
    [["never", "Report", "A"]],
  );
  const host = new TableHost([threeClusters, threePhases, services, decisions]);
  const sentences = sentencesOf(await checkWorkbook(host));
  expect(sentences.filter((text) => /Children|Date/.test(text))).toEqual([
    "Services, row 2, Children: −3 cannot stand here. Enter a whole number of 0 or more.",
    'Decisions, row 2, Date: "never" is not a date. Enter one such as 31 Dec 2018.',
  ]);
});

test("a workbook in order is counted, and nothing is written", async () => {
  const host = new TableHost([threeClusters, threePhases]);
  const { counts } = valueOf(await checkWorkbook(host));
  expect(counts).toMatchObject({ clusters: 3, terms: 1, overrides: 0 });
  expect(host.written).toEqual([]);
});
