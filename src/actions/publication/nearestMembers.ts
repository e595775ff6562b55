import type { School } from "../../domain/school";
import { isOpen } from "../../domain/status";
import type { Point } from "../../engine/distance";
import type { Explanation } from "../../engine/explain";
import { nearestOf } from "../../engine/nearestOf";
import type { NearestMember } from "../../engine/schoolReason";

interface Member extends Point {
  readonly name: string;
  readonly explanation: Explanation;
}

/**
 * Finds of a school the nearest open one that is in a cluster listed; undefined where the place of
 * either is not known. Each question O(schools).
 */
export function nearestMembers(
  schools: readonly School[],
  clusters: ReadonlyMap<string, Explanation>,
): (school: School) => NearestMember | undefined {
  const members = schools.flatMap((school): Member[] => {
    const point = isOpen(school) ? pointOf(school) : undefined;
    const explanation = clusters.get(school.clusterNumber ?? "");
    return point && explanation ? [{ ...point, name: school.name, explanation }] : [];
  });
  return (school) => {
    const point = pointOf(school);
    const nearest = point && nearestOf(point, members);
    if (!nearest) return undefined;
    const { name, explanation } = nearest.place;
    const { cluster, roles } = explanation.decision;
    const { number: clusterNumber, name: clusterName } = cluster;
    return { name, clusterNumber, clusterName, roles, km: nearest.km };
  };
}

const pointOf = ({ latitude, longitude }: School): Point | undefined =>
  latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
