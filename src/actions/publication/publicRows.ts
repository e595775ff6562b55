import { compareClusterNumbers } from "../../domain/cluster";
import { regions } from "../../domain/region";
import type { Explanation } from "../../engine/explain";
import { coverageOf } from "../../engine/headlineOf";
import { changesOrNone } from "../../engine/schoolReason";
import type { CoverageSheetRow } from "../../sheets/coverage";
import type { PublicAllocationRow } from "../../sheets/publicAllocation";
import type { PublicSchoolRow } from "../../sheets/publicSchools";
import type { SummaryRow } from "../../sheets/publicSummary";
import type { ReasonRow } from "../../sheets/reasons";
import { coverageSheetRow } from "../coverageSheetRow";
import { ratio } from "../ratio";
import type { Publication, PublicSchool } from "./publication";

/** The clusters by region, north to south, each region's in the order of service. */
export function byRegion(clusters: readonly Explanation[]): Explanation[] {
  const place = (one: Explanation) => one.decision.place ?? Infinity;
  return [...clusters].sort(
    (a, b) =>
      regions.indexOf(a.decision.cluster.region) - regions.indexOf(b.decision.cluster.region) ||
      compareNumbers(place(a), place(b)) ||
      compareClusterNumbers(a.decision.cluster.number, b.decision.cluster.number),
  );
}

/** Infinity less itself is no number. */
const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether its place in the order decided: it plays no part where clusters share in proportion. */
export const isOrdered = ({ steps }: Explanation): boolean =>
  steps.some(({ what }) => what === "Order");

export function allocationRowOf(explanation: Explanation): PublicAllocationRow {
  const { cluster, phase, roles, ...rest } = explanation.decision;
  const { place, candidate, claim } = isOrdered(explanation) ? rest : nothingOfOrder;
  const { number, name, region, students, schools, ruralSchools } = cluster;
  const studentsPerRole = ratio(students, roles);
  return {
    region,
    clusterNumber: number,
    clusterName: name,
    ...(phase && { phase }),
    ...(place !== undefined && { place }),
    ...(candidate && { score: candidate.score.points }),
    students,
    schools,
    ruralSchools,
    maoriStudents: cluster.maoriStudents,
    pacificStudents: cluster.pacificStudents,
    maoriMediumKura: cluster.maoriMediumKura,
    ...(cluster.spreadKm !== undefined && { spreadKm: cluster.spreadKm }),
    ...(claim && { claim: claim.roles }),
    roles,
    ...(studentsPerRole !== undefined && { studentsPerRole }),
  };
}

const nothingOfOrder = { place: undefined, candidate: undefined, claim: undefined };

export function reasonRowOf(explanation: Explanation): ReasonRow {
  const { decision, summary, steps } = explanation;
  const { number, name, region } = decision.cluster;
  return {
    clusterNumber: number,
    clusterName: name,
    region,
    roles: decision.roles,
    reason: summary,
    steps: steps.map(({ what, sentence }, at) => `${at + 1}. ${what}: ${sentence}`).join("\n"),
    changes: changesOrNone(explanation).join("\n"),
  };
}

export function schoolRowOf({
  school,
  explanation,
  placed,
  reason,
}: PublicSchool): PublicSchoolRow {
  const decision = explanation?.decision;
  return {
    number: school.number,
    name: school.name,
    region: school.region,
    students: school.students,
    ...(decision && {
      clusterNumber: decision.cluster.number,
      clusterName: decision.cluster.name,
      clusterRoles: decision.roles,
    }),
    ...(placed && { halfDays: placed.halfDays, hosted: placed.hosted }),
    reason: reason.sentences.join(" "),
    changes: reason.changes.join(" "),
  };
}

export const coverageRowsOf = ({ allocation }: Publication): CoverageSheetRow[] =>
  coverageOf(allocation).map(coverageSheetRow);

/** The figures that were published in 2019, of this allocation. */
export function summaryRowsOf(publication: Publication): SummaryRow[] {
  const { covered, all } = coverageOf(publication.allocation)[0]!;
  const { schools } = publication;
  const inCluster = schools.filter(({ explanation }) => explanation).length;
  return [
    figure("Roles", covered.roles, "Learning Support Coordinator roles given in all"),
    figure("Clusters with roles", covered.clusters, "Clusters that get one role at least"),
    figure(
      "Clusters considered",
      all.clusters,
      "Clusters in the delivery model at the snapshot, and any other that got roles",
    ),
    figure("Schools and kura in clusters with roles", covered.schools, "Of these clusters"),
    figure("Rural schools among them", covered.ruralSchools, "Of these clusters"),
    figure("Māori medium kura among them", covered.maoriMediumKura, "Of these clusters"),
    figure("Students in clusters with roles", covered.students, "Of these clusters"),
    figure(
      "Māori students among them",
      covered.maoriStudents,
      "People count in every group they name",
    ),
    figure(
      "Pacific students among them",
      covered.pacificStudents,
      "People count in every group they name",
    ),
    figure(
      "Schools and kura with a reason",
      schools.length,
      "All that are listed, closed ones too",
    ),
    figure("Of these in a cluster", inCluster, "Open, and in a cluster that is listed"),
  ];
}

const figure = (name: string, value: number, meaning: string): SummaryRow => ({
  figure: name,
  value,
  meaning,
});
