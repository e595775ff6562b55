import { warning, type Problem } from "../domain/problem";
import { isOpen } from "../domain/status";
import { numberText } from "../domain/wording";
import { rollUp } from "../engine/rollUp";
import { checkSameDay } from "./checkSameDay";
import { unknownClusters } from "./unknownClusters";
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
  const open = schools && { ...schools, rows: schools.rows.map((row) => (isOpen(row) ? row : {})) };
  return [
    ...unknownClusters(open, known, {
      one: "this school counts for none",
      many: "these schools count for none",
    }),
    ...unknownClusters(phases, known, {
      one: "this phase is not used",
      many: "these phases are not used to allocate. The rollout counts them as last assessed, and RolloutClusters says which they are",
    }),
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
