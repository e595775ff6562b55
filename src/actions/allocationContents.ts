import { compareClusterNumbers } from "../domain/cluster";
import type { CoverageRow } from "../engine/coverage";
import type { Explanation } from "../engine/explain";
import { coverageOf, headlineOf } from "../engine/headlineOf";
import { allocationSheet, type AllocationRow } from "../sheets/allocation";
import { coverageSheet, type CoverageSheetRow } from "../sheets/coverage";
import type { SheetContent } from "../sheets/description";
import { reasonsSheet, type ReasonRow } from "../sheets/reasons";
import type { ExplainedAllocation } from "./workbookAllocation";

/** The sheets an allocation is written to: Allocation, Reasons and Coverage. */
export function allocationContents({
  allocation,
  explanations,
  lines,
}: ExplainedAllocation): [
  SheetContent<AllocationRow>,
  SheetContent<ReasonRow>,
  SheetContent<CoverageSheetRow>,
] {
  const inOrder = [...explanations].sort(byOrder);
  const titled = [headlineOf(allocation), ...lines];
  return [
    { description: allocationSheet, lines: titled, rows: inOrder.map(allocationRow) },
    { description: reasonsSheet, lines: titled, rows: inOrder.map(reasonRow) },
    { description: coverageSheet, lines: titled, rows: coverageOf(allocation).map(coverageRow) },
  ];
}

/** In the order of service; those that were not ranked after them, those with roles first. */
function byOrder({ decision: a }: Explanation, { decision: b }: Explanation): number {
  const place = (a.place ?? Infinity) - (b.place ?? Infinity);
  if (a.place !== undefined || b.place !== undefined) return place;
  return b.roles - a.roles || compareClusterNumbers(a.cluster.number, b.cluster.number);
}

function allocationRow({ decision, summary, margins }: Explanation): AllocationRow {
  const { cluster, claim, roles, place, phase, candidate } = decision;
  return {
    place,
    clusterNumber: cluster.number,
    clusterName: cluster.name,
    region: cluster.region,
    phase,
    score: candidate?.score.points,
    students: cluster.students,
    schools: cluster.schools,
    spreadKm: cluster.spreadKm,
    entitlement: claim && claim.students / claim.studentsPerRole,
    claim: claim?.roles,
    roles,
    studentsPerRole: ratio(cluster.students, roles),
    studentsToGain: margins?.studentsToGain,
    studentsToLose: margins?.studentsToLose,
    why: summary,
  };
}

const reasonRow = ({ decision, summary, steps, changes }: Explanation): ReasonRow => ({
  clusterNumber: decision.cluster.number,
  clusterName: decision.cluster.name,
  region: decision.cluster.region,
  roles: decision.roles,
  reason: summary,
  steps: steps.map(({ what, sentence }, index) => `${index + 1}. ${what}: ${sentence}`).join("\n"),
  changes: changes.join("\n"),
});

const ratio = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : part / whole;

const coverageRow = ({ region, covered, all }: CoverageRow): CoverageSheetRow => ({
  region: region ?? "New Zealand",
  roles: covered.roles,
  clusters: covered.clusters,
  clustersInModel: all.clusters,
  clusterShare: ratio(covered.clusters, all.clusters),
  schools: covered.schools,
  ruralSchools: covered.ruralSchools,
  maoriMediumKura: covered.maoriMediumKura,
  students: covered.students,
  studentShare: ratio(covered.students, all.students),
  maoriStudents: covered.maoriStudents,
  maoriShare: ratio(covered.maoriStudents, all.maoriStudents),
  pacificStudents: covered.pacificStudents,
  pacificShare: ratio(covered.pacificStudents, all.pacificStudents),
  studentsPerRole: ratio(covered.students, covered.roles),
});
