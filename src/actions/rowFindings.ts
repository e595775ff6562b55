import type { Day } from "../domain/day";
import { describeDay } from "../domain/day";
import { error, warning, type Problem } from "../domain/problem";
import type { Reach } from "../domain/reach";
import type { Region } from "../domain/region";
import { isBack } from "../sheets/returnChecks";
import type { ReturnRow } from "../sheets/returnRow";
import { isBlank } from "../sheets/stillToDo";

/**
 * What the cells of one row of a return say against each other, and against the other regions.
 * @param asked region that was asked about each cluster, by cluster number
 */
export const rowFindings = (
  row: ReturnRow,
  region: Region,
  asked: ReadonlyMap<string, Region>,
): Problem[] => [
  ...clusterFinding(row, region, asked),
  ...(isBack(row) && isBlank(row.comment) ? [movedBack(row)] : []),
  ...dateFinding(row),
  ...partFinding(row, "kohangaReo", "services"),
  ...partFinding(row, "maoriMediumKura", "schools"),
];

function clusterFinding(
  { clusterNumber: number, clusterName, assessedBefore }: ReturnRow,
  region: Region,
  asked: ReadonlyMap<string, Region>,
): Problem[] {
  // A row that was sent is checked against what was sent.
  if (number === undefined || assessedBefore !== undefined) return [];
  const other = asked.get(number);
  if (other === undefined) return [newCluster(number, clusterName)];
  return other === region ? [] : [clusterElsewhere(number, other, region)];
}

function dateFinding({ assessedOn, assessedBefore }: ReturnRow): Problem[] {
  if (assessedOn === undefined || assessedBefore === undefined) return [];
  return assessedOn > assessedBefore ? [] : [dateNotAfter(assessedOn, assessedBefore)];
}

/** Names of counts within a sentence, and as their headings. */
const counts = {
  kohangaReo: ["kōhanga reo", "Kōhanga reo"],
  services: ["early learning services", "Early learning services"],
  maoriMediumKura: ["Māori medium kura", "Māori medium kura"],
  schools: ["schools and kura", "Schools and kura"],
} as const;

function partFinding(row: ReturnRow, part: keyof typeof counts & keyof Reach, whole: typeof part) {
  const [few, many] = [row[part], row[whole]];
  if (few === undefined || many === undefined || few <= many) return [];
  return [
    error(
      "part-larger",
      `There are ${few} ${counts[part][0]}, but only ${many} ${counts[whole][0]}, which include them. Correct one of the two counts.`,
      { column: counts[part][1] },
    ),
  ];
}

const clusterElsewhere = (number: string, other: Region, region: Region): Problem =>
  error(
    "cluster-of-another-region",
    `Cluster ${number} is asked about in the return of ${other}, not of ${region}. Delete the row here, or give the new cluster a number of its own.`,
    { column: "Cluster number" },
  );

const newCluster = (number: string, name = ""): Problem =>
  warning(
    "new-cluster",
    `Cluster ${number}${name && `, ${name},`} is new. Add it to the Clusters table of the national workbook, or its phase counts for nothing there.`,
    { column: "Cluster number" },
  );

const movedBack = ({ phase, phaseBefore }: ReturnRow): Problem =>
  error(
    "moved-back",
    `The cluster moved back from ${phaseBefore} to ${phase} and nobody says why. Give the reason in Comment.`,
    { column: "Comment" },
  );

const dateNotAfter = (day: Day, before: Day): Problem =>
  error(
    "date-not-after",
    `${describeDay(day)} is not after ${describeDay(before)}, when the cluster was assessed before. Enter the date of this term.`,
    { column: "Date assessed" },
  );
