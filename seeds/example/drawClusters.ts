import type { DraftCluster } from "./draft";
import { drawSchool } from "./drawSchool";
import { drawLayout } from "./layout";
import { scatter } from "./places";
import { between, normal, randomFrom, skewed } from "./random";
import { regionShapes, type RegionShape } from "./regionShapes";
import { drawType } from "./schoolTypes";

const part = { cluster: 1, school: 2 };
export const smallestCluster = 3;
export const largestCluster = 21;

/**
 * The clusters as first drawn, before anything is fitted: first those of December 2018, numbered
 * north to south, then those that joined by March 2019.
 */
export function drawClusters(): DraftCluster[] {
  const plans = [
    ...regionShapes.flatMap((shape) => ordersOf(shape, 0, shape.clusters, false)),
    ...regionShapes.flatMap((shape) => ordersOf(shape, shape.clusters, shape.joined, true)),
  ];
  return plans.map((plan, index) => drawCluster(index + 1, plan));
}

interface ClusterPlan {
  readonly shape: RegionShape;
  /** Its place among the region's clusters, from 0. */
  readonly order: number;
  readonly joinedByMarch: boolean;
}

const ordersOf = (
  shape: RegionShape,
  first: number,
  count: number,
  joinedByMarch: boolean,
): ClusterPlan[] =>
  Array.from({ length: count }, (_, index) => ({ shape, order: first + index, joinedByMarch }));

function drawCluster(number: number, { shape, order, joinedByMarch }: ClusterPlan): DraftCluster {
  const random = randomFrom(part.cluster, number);
  const schools = between(smallestCluster, Math.round(skewed(random, 7.75, 0.41)), largestCluster);
  const cluster: DraftCluster = {
    number,
    ...drawLayout(random, shape, order, schools),
    joinedByMarch,
    decile: between(1.3, shape.decile + shape.decileWidth * normal(random), 9.8),
    pacificFactor: skewed(random, 1.02, 0.5),
    schools: [],
  };
  while (cluster.schools.length < schools) addSchool(cluster);
  return cluster;
}

/** Draws one more school for the cluster. */
export function addSchool(cluster: DraftCluster): void {
  const slot = cluster.schools.length;
  const random = randomFrom(part.school, cluster.number * 100 + slot);
  const { home, middle, radiusKm, decile, pacificFactor } = cluster;
  const area = cluster.areas[slot] ?? home;
  const shape = regionShapes.find(({ region }) => region === area.region)!;
  const type = drawType(random, home.setting, slot);
  const school = drawSchool(random, {
    area,
    type,
    decile,
    pacificFactor,
    kuraChance: 0.17 * shape.maori,
  });
  school.clusterNumber = String(cluster.number);
  const [around, km] = area === home ? [middle, radiusKm] : [area, area.radiusKm];
  cluster.schools.push(Object.assign(school, scatter(random, around, km)));
}
