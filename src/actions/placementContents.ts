import { countText } from "../domain/wording";
import { travelOf } from "../engine/placement/coordinator";
import { halfDaysPerRole } from "../engine/placement/hostModel";
import { weekText } from "../engine/placement/weekText";
import type { SheetContent } from "../sheets/description";
import { placedClustersSheet, type PlacedClusterRow } from "../sheets/placedClusters";
import { placementSheet, type PlacementRow } from "../sheets/placement";
import { travelSheet, type TravelRow } from "../sheets/travel";
import { isPlaced, whyNot, type Placed, type PlacedCluster, type Placing } from "./placing";
import { visitsTo } from "./visitsTo";

/**
 * The sheets a placement is written to: school by school, LSC by LSC, cluster by cluster. Clusters
 * that are not placed stand on the last alone, with why.
 * @param made how it was made
 */
export function placementContents(
  all: readonly PlacedCluster[],
  { lines: more, schoolWeeks }: Pick<Placing, "lines" | "schoolWeeks">,
): [SheetContent<PlacementRow>, SheetContent<TravelRow>, SheetContent<PlacedClusterRow>] {
  const lines = [placedLine(all), ...more, straightLines];
  const placed = all.filter(isPlaced);
  return [
    { description: placementSheet, lines, rows: placed.flatMap(schoolRows) },
    {
      description: travelSheet,
      lines,
      rows: placed.flatMap((each) => travelRows(each, schoolWeeks)),
    },
    { description: placedClustersSheet, lines, rows: all.map(clusterRow) },
  ];
}

/** How many were placed, how many not, and for how many the placement is proved the best. */
export function placedLine(all: readonly PlacedCluster[]): string {
  const placed = all.filter(isPlaced);
  const left = all.filter((each) => !isPlaced(each));
  const proved = placed.filter(({ placement }) => placement.cost.isProved).length;
  const proof =
    proved === placed.length
      ? ", each placement proved the least travel"
      : `; ${countText(proved, "placement")} proved the least travel, the others within the gap stated`;
  const not = left.length > 0 ? `; not placed: ${countOf(left)}` : "";
  return `${countOf(placed)} placed${proof}${not}`;
}

/** `623 LSCs of 124 clusters` */
const countOf = (clusters: readonly PlacedCluster[]): string =>
  `${countText(
    clusters.reduce((sum, { roles }) => sum + roles, 0),
    "LSC",
  )} of ${countText(clusters.length, "cluster")}`;

const straightLines =
  "Distances are straight lines between schools, not roads; the days of the week are a proposal";

const schoolRows = ({ cluster, placement }: Placed): PlacementRow[] =>
  placement.schools.map(({ school, halfDays, hosted }) => {
    const { text, km } = visitsTo(school, placement.coordinators);
    return {
      clusterNumber: cluster.number,
      clusterName: cluster.name,
      schoolNumber: school.number,
      schoolName: school.name,
      students: school.students,
      halfDays,
      ftte: halfDays / halfDaysPerRole,
      hosted,
      ...(text !== undefined && { servedBy: text }),
      ...(km !== undefined && { km }),
    };
  });

const travelRows = ({ cluster, placement }: Placed, schoolWeeks: number): TravelRow[] =>
  placement.coordinators.map((coordinator) => {
    const { trips, kmPerWeek, kmPerYear, tripsWithoutKm } = travelOf(coordinator, schoolWeeks);
    const { number, host, employer, visits } = coordinator;
    return {
      clusterNumber: cluster.number,
      clusterName: cluster.name,
      coordinator: number,
      hostNumber: host.number,
      hostName: host.name,
      employer: `${employer.name} (${employer.number})`,
      schools: visits.length,
      week: visits.map(({ school, halfDays }) => `${school.name} ${weekText(halfDays)}`).join("; "),
      trips,
      ...(tripsWithoutKm === 0 && { kmPerWeek, kmPerYear }),
    };
  });

const clusterRow = (each: PlacedCluster): PlacedClusterRow => ({
  clusterNumber: each.cluster.number,
  clusterName: each.cluster.name,
  roles: each.roles,
  schools: each.schools.length,
  ...(isPlaced(each) ? figuresOf(each) : { whyNot: whyNot(each) }),
});

const figuresOf = ({ placement: { schools, notSeen, cost } }: Placed) => ({
  hosts: schools.filter(({ hosted }) => hosted > 0).length,
  notSeen: notSeen.length,
  km: cost.kmPerWeek,
  leastKm: cost.lowerBoundKm,
  gap: cost.gap,
  proved: cost.isProved,
});
