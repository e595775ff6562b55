import { countText } from "../domain/wording";
import { travelOf, type Coordinator } from "../engine/placement/coordinator";
import { halfDaysPerRole } from "../engine/placement/hostModel";
import { weekText } from "../engine/placement/weekText";
import type { PlacedSchool } from "../engine/placement/placement";
import type { SheetContent } from "../sheets/description";
import { placedClustersSheet, type PlacedClusterRow } from "../sheets/placedClusters";
import { placementSheet, type PlacementRow } from "../sheets/placement";
import { travelSheet, type TravelRow } from "../sheets/travel";
import type { PlacedCluster } from "./placeClusters";

/** The sheets a placement is written to: school by school, LSC by LSC, cluster by cluster. */
export function placementContents(
  placed: readonly PlacedCluster[],
  about: readonly string[],
): [SheetContent<PlacementRow>, SheetContent<TravelRow>, SheetContent<PlacedClusterRow>] {
  const lines = [placedLine(placed), straightLines, ...about];
  return [
    { description: placementSheet, lines, rows: placed.flatMap(schoolRows) },
    { description: travelSheet, lines, rows: placed.flatMap(travelRows) },
    { description: placedClustersSheet, lines, rows: placed.map(clusterRow) },
  ];
}

/** How many were placed, and for how many the placement is proved the best. */
export function placedLine(placed: readonly PlacedCluster[]): string {
  const roles = placed.reduce((sum, each) => sum + each.roles, 0);
  const proved = placed.filter(({ placement }) => placement.cost.isProved).length;
  const all = `${countText(roles, "LSC")} of ${countText(placed.length, "cluster")}`;
  return proved === placed.length
    ? `${all}, each placement proved the least travel`
    : `${all}; ${countText(proved, "placement")} proved the least travel, the others within the gap stated`;
}

const straightLines =
  "Distances are straight lines between schools, not roads; the days of the week are a proposal";

const schoolRows = ({ cluster, placement }: PlacedCluster): PlacementRow[] =>
  placement.schools.map((placed) => {
    const visits = visitsOf(placed, placement.coordinators);
    const ways = visits.flatMap(({ km }) => (km === undefined ? [] : [km]));
    return {
      clusterNumber: cluster.number,
      clusterName: cluster.name,
      schoolNumber: placed.school.number,
      schoolName: placed.school.name,
      students: placed.school.students,
      halfDays: placed.halfDays,
      ftte: placed.halfDays / halfDaysPerRole,
      hosted: placed.hosted,
      ...(visits.length > 0 && { servedBy: visits.map(({ text }) => text).join("; ") }),
      ...(ways.length > 0 && { km: Math.max(...ways) }),
    };
  });

/** Who comes to a school, from where. */
const visitsOf = ({ school }: PlacedSchool, coordinators: readonly Coordinator[]) =>
  coordinators.flatMap(({ number, host, visits }) =>
    visits
      .filter((visit) => visit.school.number === school.number)
      .map(({ halfDays, km }) => ({
        km: host.number === school.number ? 0 : km,
        text: `LSC ${number} ${weekText(halfDays)}`,
      })),
  );

const travelRows = ({ cluster, placement }: PlacedCluster): TravelRow[] =>
  placement.coordinators.map((coordinator) => {
    const { trips, kmPerWeek, kmPerYear, tripsWithoutKm } = travelOf(coordinator);
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

const clusterRow = ({ cluster, roles, placement }: PlacedCluster): PlacedClusterRow => ({
  clusterNumber: cluster.number,
  clusterName: cluster.name,
  roles,
  schools: placement.schools.length,
  hosts: placement.schools.filter(({ hosted }) => hosted > 0).length,
  notSeen: placement.notSeen.length,
  km: placement.cost.kmPerWeek,
  leastKm: placement.cost.lowerBoundKm,
  gap: placement.cost.gap,
  proved: placement.cost.isProved,
});
