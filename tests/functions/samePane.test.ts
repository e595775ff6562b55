import "./customFunctions";
import { allocateWorkbook } from "../../src/actions/allocateWorkbook";
import { allocate, coverage, margin, roles, score } from "../../src/functions/functions";
import type { PolicyValues } from "../../src/parameters/policyFrom";
import { asTable } from "../actions/tableHost";
import { valueOf } from "../actions/tables";
import type { Cells } from "./calls";
import { clustersRange, exampleHost, phasesRange, policyRange } from "./exampleRanges";

/** Columns of what the pane writes, with "" for blank. */
async function written(changes: Partial<PolicyValues>, table: string): Promise<Cells> {
  const host = exampleHost(changes);
  valueOf(await allocateWorkbook(host));
  const content = host.written.at(-1)!.find(({ description }) => description.table === table)!;
  const { headings, rows } = asTable(content);
  return [[...headings], ...rows.map((row) => row.map((cell) => cell ?? ""))];
}

const columns = (cells: Cells, ...headings: readonly string[]): Cells => {
  const places = headings.map((heading) => cells[0]!.indexOf(heading));
  return cells.map((row) => places.map((at) => row[at]));
};

/** The same rows, found by cluster number. */
const inOrderOf = (cells: Cells, numbers: readonly unknown[]): Cells => {
  const byNumber = new Map(cells.map((row) => [row[0], row]));
  return numbers.map((number) => byNumber.get(number)!.slice(1));
};

const policies: [string, Partial<PolicyValues>][] = [
  ["the standard policy", {}],
  ["March 2019 and 400 roles", { asAt: "2019-03-31", roles: 400, lastCluster: "Gets nothing" }],
  ["a regional floor", { regionalFloorKind: "Clusters", regionalFloorAmount: 5 }],
  ["proportional sharing", { serve: "Proportional", ruralUpliftPercent: 10 }],
];

describe.each(policies)("with %s", (_, changes) => {
  const sheet = written(changes, "Allocation");
  const given = [clustersRange(), null, policyRange(changes), phasesRange()] as const;

  test("ALLOCATE gives what the pane writes, in its order", async () => {
    const shared = ["Cluster number", "Cluster name", "Order", "Claim (roles)", "Roles", "Why"];
    expect(allocate(...given)).toEqual(columns(await sheet, ...shared));
  });

  test("ROLES, MARGIN and SCORE give it row by row beside the clusters", async () => {
    const numbers = given[0].map(([number]) => number);
    const expected = (...headings: readonly string[]) =>
      sheet.then((cells) => inOrderOf(columns(cells, "Cluster number", ...headings), numbers));
    expect(roles(...given)).toEqual(await expected("Roles"));
    expect(margin(...given)).toEqual(
      await expected("More students for another role", "Fewer students to lose a role"),
    );
    const scores = score(given[0], given[2], given[3]).map((row) => row.slice(4));
    expect(scores).toEqual(await expected("Score (points)"));
  });
});

test("COVERAGE of the roles is the Coverage sheet, clusters of a later phase aside", async () => {
  const sheet = await written({}, "Coverage");
  const found = coverage(
    clustersRange(),
    roles(clustersRange(), null, policyRange(), phasesRange()),
  );
  const ofThoseServed = ["Region", "Roles", "Clusters with roles", "Schools and kura", "Students"];
  expect(columns(found, ...ofThoseServed)).toEqual(columns(sheet, ...ofThoseServed));
});

test("ROLES of a copy of the Allocation sheet are the roles on it", async () => {
  const sheet = await written({}, "Allocation");
  expect(roles(sheet, null, policyRange())).toEqual(columns(sheet, "Roles"));
});

test("ALLOCATE of such a copy keeps its order but for ties that rural schools settled", async () => {
  const sheet = await written({}, "Allocation");
  const again = allocate(sheet, null, policyRange());
  const merit = new Map(
    columns(sheet, "Cluster number", "Score (points)", "Students").map(([number, ...rest]) => [
      number,
      rest,
    ]),
  );
  const inOrder = (cells: Cells) =>
    columns(cells, "Cluster number").map(([number]) => merit.get(number));
  expect(inOrder(again)).toEqual(inOrder(sheet));
});
