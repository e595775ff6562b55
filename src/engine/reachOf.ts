import type { Assessment } from "../domain/assessment";
import type { Cluster } from "../domain/cluster";
import { noReach, type Reach } from "../domain/reach";
import type { Service } from "../domain/service";
import { isOpen } from "../domain/status";

/** Whom each cluster brings together, by cluster number; closed services aside. O(clusters + services). */
export function reachOf(
  clusters: readonly Cluster[],
  services: readonly Service[],
): Map<string, Reach> {
  const reach = new Map<string, { -readonly [Key in keyof Reach]: Reach[Key] }>();
  for (const { number, schools, maoriMediumKura, students } of clusters)
    reach.set(number, { ...noReach, schools, maoriMediumKura, children: students });
  for (const { clusterNumber, kind, children } of services.filter(isOpen)) {
    const own = clusterNumber === undefined ? undefined : reach.get(clusterNumber);
    if (!own) continue;
    own.services += 1;
    own.kohangaReo += kind === "Kōhanga reo" ? 1 : 0;
    own.children += children;
  }
  return reach;
}

/**
 * Assessments with region and reach filled in where they say none, from the clusters and services
 * as they are today. What an assessment says itself stays.
 */
export function withReach(
  assessments: readonly Assessment[],
  clusters: readonly Cluster[],
  services: readonly Service[],
): Assessment[] {
  const reach = reachOf(clusters, services);
  const regions = new Map(clusters.map(({ number, region }) => [number, region]));
  return assessments.map((assessment) => {
    const { clusterNumber } = assessment;
    const region = assessment.region ?? regions.get(clusterNumber);
    return {
      ...assessment,
      ...(region && { region }),
      ...filled(assessment, reach.get(clusterNumber)),
    };
  });
}

function filled(own: Partial<Reach>, today: Partial<Reach> = {}): Partial<Reach> {
  const reach: { -readonly [Key in keyof Reach]?: number } = {};
  for (const key of Object.keys(noReach) as (keyof Reach)[]) {
    const value = own[key] ?? today[key];
    if (value !== undefined) reach[key] = value;
  }
  return reach;
}
