import { placerWith } from "../../src/actions/placer";
import { standardValues } from "../../src/parameters/policyFrom";
import { hostsSheet } from "../../src/sheets/hosts";
import { policyContent } from "../../src/sheets/policy";
import type { Cell, RawTable } from "../../src/sheets/rawTable";
import { asTable, TableHost } from "./tableHost";
import { clustersTable, table } from "./tables";

/** Places alone: our own search proves every cluster of these tests. */
export const placer = placerWith({
  name: "Nobody",
  solve: () => Promise.reject(new Error("The solver was asked.")),
});

const schools = (rows: readonly (readonly Cell[])[]): RawTable =>
  table(
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
      "Authority",
      "Latitude",
      "Longitude",
      "Status",
    ],
    rows,
  );

const school = (
  number: number,
  name: string,
  cluster: number | null,
  students: number,
  latitude: number,
  more: { readonly authority?: string; readonly status?: string } = {},
): Cell[] => [
  number,
  name,
  "Waikato",
  cluster,
  students,
  0,
  0,
  "No",
  "No",
  more.authority ?? "State",
  latitude,
  175,
  more.status ?? "Open",
];

/**
 * Three clusters of Waikato: Awa with schools 11, 12 (private) and 13 on a line, Maunga with 21
 * alone, and Moana, whose only school 31 is closed. 41 is in no cluster.
 */
export const placingSchools = schools([
  school(11, "Awa Primary", 1, 300, -37),
  school(12, "Awa College", 1, 400, -37.1, { authority: "Private : Fully Registered" }),
  school(13, "Awa Kura", 1, 300, -37.2),
  school(21, "Maunga Area", 2, 900, -38),
  school(31, "Moana School", 3, 200, -39, { status: "Closed" }),
  school(41, "Lone School", null, 50, -38.5),
]);

const placingClusters = clustersTable([
  [1, "Awa", "Waikato", 1000, 3, 0, 0, 0, 0, 22.2],
  [2, "Maunga", "Waikato", 900, 1, 0, 0, 0, 0, 0],
  [3, "Moana", "Waikato", 200, 1, 0, 0, 0, 0, null],
]);

/** Decisions: school, name, LSCs at least, may host, half-days, employer. */
export const hostsTable = (...rows: readonly (readonly Cell[])[]): RawTable =>
  table(
    "Hosts",
    hostsSheet.columns.map(({ heading }) => heading),
    rows.map((row) => [...row, "They asked", "A. Person", 43500]),
  );

const policy = asTable(policyContent(standardValues(), []));

const roles = (rows: readonly (readonly Cell[])[]): RawTable =>
  table("Allocation", ["Cluster number", "Roles"], rows);

/** A workbook with two roles of Awa and two of Maunga, unless other roles are given. */
export const placingBook = (
  allocation: readonly (readonly Cell[])[] = [
    [1, 2],
    [2, 2],
  ],
  ...more: readonly RawTable[]
): TableHost =>
  new TableHost([placingClusters, placingSchools, roles(allocation), policy, ...more]);
