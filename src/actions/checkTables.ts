import { warning, type Problem } from "../domain/problem";
import { isOpen } from "../domain/status";
import { numberText } from "../domain/wording";
import { rollUp } from "../engine/rollUp";
import { checkSameDay } from "./checkSameDay";
import { eachRow } from "./eachRow";
import type { Tables } from "./tables";

/** The same for all rows that are right. */
const none: readonly never[] = [];

/** What two tables say against each other. */
export const checkTables = (tables: Tables): Problem[] => [
  ...checkClusterNumbers(tables),
  ...checkSameDay(tables.phases),
  ...checkTotals(tables),
];

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
