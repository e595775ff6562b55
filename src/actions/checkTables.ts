import { describeDay } from "../domain/day";
import { error, warning, type Place, type Problem } from "../domain/problem";
import { isOpen } from "../domain/status";
import { numberText } from "../domain/wording";
import { rollUp } from "../engine/rollUp";
import type { ReadTable } from "../sheets/readRows";
import type { Tables } from "./tables";

/** What two tables say against each other. */
export const checkTables = (tables: Tables): Problem[] => [
  ...checkClusterNumbers(tables),
  ...checkSameDay(tables),
  ...checkTotals(tables),
];

function eachRow<Row>(
  table: ReadTable<Row> | undefined,
  check: (row: Row, place: Place) => Problem[],
): Problem[] {
  if (!table) return [];
  return table.rows.flatMap((row, index) =>
    check(row, { sheet: table.sheet, row: table.rowNumbers[index]! }),
  );
}

function checkClusterNumbers({ schools, clusters, phases }: Tables): Problem[] {
  if (!clusters) return [];
  const known = new Set(clusters.rows.map(({ number }) => number));
  const unknown = (
    clusterNumber: string | undefined,
    consequence: string,
    place: Place,
  ): Problem[] =>
    clusterNumber === undefined || known.has(clusterNumber)
      ? []
      : [
          warning(
            "unknown-cluster",
            `There is no cluster ${clusterNumber} in the Clusters table, so ${consequence}.`,
            { ...place, column: "Cluster number" },
          ),
        ];
  return [
    ...eachRow(schools, (row, place) =>
      isOpen(row) ? unknown(row.clusterNumber, "this school counts for none", place) : [],
    ),
    ...eachRow(phases, (row, place) => unknown(row.clusterNumber, "this phase is not used", place)),
  ];
}

/** Two phases of one cluster on one day would let the order of rows decide. */
function checkSameDay({ phases }: Tables): Problem[] {
  const first = new Map<string, { readonly phase: string; readonly row: number }>();
  return eachRow(phases, ({ clusterNumber, assessedOn, phase }, place) => {
    const key = `${clusterNumber} ${assessedOn}`;
    const before = first.get(key);
    if (!before) first.set(key, { phase, row: place.row! });
    if (!before || before.phase === phase) return [];
    return [
      error(
        "two-phases-on-a-day",
        `Cluster ${clusterNumber} is in ${phase} here and in ${before.phase} in row ${before.row}, both on ${describeDay(assessedOn)}. Correct the date of one of them.`,
        { ...place, column: "Assessed on" },
      ),
    ];
  });
}

/** The Clusters table decides; a difference from its schools is shown. */
function checkTotals({ schools, clusters }: Tables): Problem[] {
  if (!schools || !clusters) return [];
  const sums = new Map(rollUp(schools.rows, new Map()).map((sum) => [sum.number, sum]));
  return eachRow(clusters, (cluster, place) => {
    const sum = sums.get(cluster.number);
    if (!sum) return [];
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
          { ...place, column },
        ),
      );
  });
}
