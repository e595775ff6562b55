import { countText } from "../domain/wording";
import { travelOf, travelOfAll, type Coordinator } from "../engine/placement/coordinator";
import { halfDaysPerRole } from "../engine/placement/hostModel";
import { farthestKm, servedBy, servedByText } from "../engine/placement/servedBy";
import { weekText } from "../engine/placement/weekText";
import type { SheetContent } from "../sheets/description";
import { placedClustersSheet, type PlacedClusterRow } from "../sheets/placedClusters";
import { placementSheet, type PlacementRow } from "../sheets/placement";
import { travelSheet, type TravelRow } from "../sheets/travel";
import { isPlaced, whyNot, type Placed, type PlacedCluster, type Placing } from "./placing";

/**
 * The sheets a placement is written to: school by school, LSC by LSC, cluster by cluster. Clusters
 * that are not placed stand on the last alone, with why.
 * @param made how it was made
 */
export function placementContents(
  all: readonly PlacedCluster[],
  { lines: more, schoolWeeks }: Pick<Placing, "lines" | "schoolWeeks">,
): [SheetContent<PlacementRow>, SheetContent<TravelRow>, SheetContent<PlacedClusterRow>] {
  const placed = all.filter(isPlaced);
  const under = [...more, straightLines];
  const lines = [placedLine(all), ...under];
  const leftOut = placed.length < all.length ? "; their schools are left out here" : "";
  const linesOfPlaced = [`${placedLine(all)}${leftOut}`, ...under];
  return [
    { description: placementSheet, lines: linesOfPlaced, rows: placed.flatMap(schoolRows) },
    {
      description: travelSheet,
      lines: linesOfPlaced,
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
      ? ", each proved the least by half-days"
      : `; ${countText(proved, "placement")} proved the least by half-days, the others within the gap stated`;
  const not =
    left.length > 0
      ? `; not placed: ${countOf(left)}, for the reasons on ${placedClustersSheet.table}`
      : "";
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
  placement.schools.map((placed) => {
    const visits = servedBy(placed.school, placement.coordinators);
    const km = farthestKm(visits);
    return {
      clusterNumber: cluster.number,
      clusterName: cluster.name,
      schoolNumber: placed.school.number,
      schoolName: placed.school.name,
      students: placed.school.students,
      halfDays: placed.halfDays,
      ftte: placed.halfDays / halfDaysPerRole,
      hosted: placed.hosted,
      ...(visits.length > 0 && { servedBy: servedByText(visits) }),
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

/** Undefined where the distance of a trip is not known. */
function drivenIn(coordinators: readonly Coordinator[]) {
  const { kmPerWeek, tripsWithoutKm } = travelOfAll(coordinators);
  return tripsWithoutKm === 0 ? { drivenKm: kmPerWeek } : {};
}

const figuresOf = ({ placement: { schools, coordinators, notSeen, cost } }: Placed) => ({
  hosts: schools.filter(({ hosted }) => hosted > 0).length,
  notSeen: notSeen.length,
  ...drivenIn(coordinators),
  km: cost.kmPerWeek,
  leastKm: cost.lowerBoundKm,
  gap: cost.gap,
  proved: cost.isProved,
});
