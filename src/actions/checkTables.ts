import type { Assessment } from "../domain/assessment";
import { describeDay } from "../domain/day";
import { error, warning, type Problem } from "../domain/problem";
import { isOpen } from "../domain/status";
import { numberText } from "../domain/wording";
import { rollUp } from "../engine/rollUp";
import { earlierRow } from "../sheets/earlierRow";
import type { ReadTable } from "../sheets/readRows";
import type { Tables } from "./tables";

/** What two tables say against each other. */
export const checkTables = (tables: Tables): Problem[] => [
  ...checkClusterNumbers(tables),
  ...checkSameDay(tables),
  ...checkTotals(tables),
];

type Check<Row> = (row: Row, index: number) => readonly Problem[];

/** The same for all rows that are right. */
const none: readonly never[] = [];

/** Checks each row; says where it stands only of those with a problem. */
function eachRow<Row>(table: ReadTable<Row> | undefined, check: Check<Row>): Problem[] {
  const problems: Problem[] = [];
  table?.rows.forEach((row, index) => {
    for (const problem of check(row, index)) {
      const place = { sheet: table.sheet, row: table.rowNumbers[index]!, ...problem.place };
      problems.push({ ...problem, place });
    }
  });
  return problems;
}

function checkClusterNumbers({ schools, clusters, phases }: Tables): Problem[] {
  if (!clusters) return [];
  const known = new Set(clusters.rows.map(({ number }) => number));
  const unknown = (clusterNumber: string | undefined, consequence: string): readonly Problem[] =>
    clusterNumber === undefined || known.has(clusterNumber)
      ? none
      : [
          warning(
            "unknown-cluster",
            `There is no cluster ${clusterNumber} in the Clusters table, so ${consequence}.`,
            { column: "Cluster number" },
          ),
        ];
  return [
    ...eachRow(schools, (row) =>
      isOpen(row) ? unknown(row.clusterNumber, "this school counts for none") : [],
    ),
    ...eachRow(phases, (row) => unknown(row.clusterNumber, "this phase is not used")),
  ];
}

/** Two phases of one cluster on one day would let the order of rows decide. */
function checkSameDay({ phases }: Tables): Problem[] {
  const earlier = earlierRow<Assessment>(["clusterNumber", "assessedOn"]);
  return eachRow(phases, (row, index) => {
    const first = earlier(row, index);
    if (first === undefined || phases!.rows[first]!.phase === row.phase) return none;
    const before = `${phases!.rows[first]!.phase} in row ${phases!.rowNumbers[first]}`;
    return [
      error(
        "two-phases-on-a-day",
        `Cluster ${row.clusterNumber} is in ${row.phase} here and in ${before}, both on ${describeDay(row.assessedOn)}. Correct the date of one of them.`,
        { column: "Assessed on" },
      ),
    ];
  });
}

/** The Clusters table decides; a difference from its schools is shown. */
function checkTotals({ schools, clusters }: Tables): Problem[] {
  if (!schools || !clusters) return [];
  const sums = new Map(rollUp(schools.rows, new Map()).map((sum) => [sum.number, sum]));
  return eachRow(clusters, (cluster) => {
    const sum = sums.get(cluster.number);
    if (!sum) return none;
    const compared = [
      ["Schools", cluster.schools, sum.schools],
      ["Students", cluster.students, sum.students],
      ["Rural schools", cluster.ruralSchools, sum.ruralSchools],
      ["Māori students", cluster.maoriStudents, sum.maoriStudents],
      ["Pacific students", cluster.pacificStudents, sum.pacificStudents],
      ["Māori medium kura", cluster.maoriMediumKura, sum.maoriMediumKura],
    ] as const;
    return compared
      .filter(([, stated, added]) => stated !== added)
      .map(([column, stated, added]) =>
        warning(
          "total-differs",
          `Cluster ${cluster.number} has ${numberText(stated)} here, but its rows in Schools add up to ${numberText(added)}. The figure here is used.`,
          { column },
        ),
      );
  });
}
