import type { Cluster } from "../domain/cluster";
import { error, warning, type Place, type Problem } from "../domain/problem";
import type { School } from "../domain/school";
import { countText, numberText } from "../domain/wording";
import { rollUp } from "../engine/rollUp";
import type { ReadTable } from "../sheets/readRows";
import type { Tables } from "./tables";

/** What the cells of one row, or of two tables, say against each other. */
export const checkTables = (tables: Tables): Problem[] => [
  ...eachRow(tables.schools, checkGroups),
  ...eachRow(tables.clusters, checkGroups),
  ...eachRow(tables.clusters, checkSchoolCounts),
  ...checkClusterNumbers(tables),
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

type Groups = Pick<School, "students" | "maoriStudents" | "pacificStudents">;

/** Nobody is counted twice in one group; across groups people may be, so that is only a warning. */
function checkGroups(
  { students, maoriStudents, pacificStudents }: Groups,
  place: Place,
): Problem[] {
  const tooMany = (group: string, count: number) =>
    count > students
      ? [
          error(
            "group-above-students",
            `${numberText(count)} ${group} students are more than all ${countText(students, "student")}. Correct one of them.`,
            { ...place, column: `${group} students` },
          ),
        ]
      : [];
  const errors = [...tooMany("Māori", maoriStudents), ...tooMany("Pacific", pacificStudents)];
  if (errors.length > 0 || maoriStudents + pacificStudents <= students) return errors;
  return [
    warning(
      "groups-above-students",
      `Māori and Pacific students together (${numberText(maoriStudents + pacificStudents)}) are more than all ${countText(students, "student")}. That can be right, as people count in both; please check.`,
      { ...place, column: "Māori students" },
    ),
  ];
}

function checkSchoolCounts(cluster: Cluster, place: Place): Problem[] {
  const tooMany = (what: string, column: string, count: number) =>
    count > cluster.schools
      ? [
          error(
            "kind-above-schools",
            `${numberText(count)} ${what} are more than all ${countText(cluster.schools, "school")}. Correct one of them.`,
            { ...place, column },
          ),
        ]
      : [];
  return [
    ...tooMany("rural schools", "Rural schools", cluster.ruralSchools),
    ...tooMany("Māori medium kura", "Māori medium kura", cluster.maoriMediumKura),
  ];
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
      unknown(row.clusterNumber, "this school counts for none", place),
    ),
    ...eachRow(phases, (row, place) => unknown(row.clusterNumber, "this phase is not used", place)),
  ];
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
