import type { Explanation } from "../engine/explain";
import { coverageOf, headlineOf } from "../engine/headlineOf";
import { allocationSheet, type AllocationRow } from "../sheets/allocation";
import { coverageSheet, type CoverageSheetRow } from "../sheets/coverage";
import type { SheetContent } from "../sheets/description";
import { reasonsSheet, type ReasonRow } from "../sheets/reasons";
import { coverageSheetRow } from "./coverageSheetRow";
import { inOrderOfService } from "./inOrderOfService";
import { ratio } from "./ratio";
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
  const inOrder = inOrderOfService(explanations, ({ decision }) => decision);
  const titled = [headlineOf(allocation), ...lines];
  return [
    { description: allocationSheet, lines: titled, rows: inOrder.map(allocationRow) },
    { description: reasonsSheet, lines: titled, rows: inOrder.map(reasonRow) },
    {
      description: coverageSheet,
      lines: titled,
      rows: coverageOf(allocation).map(coverageSheetRow),
    },
  ];
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
