import { figuresOf, type DraftCluster } from "./draft";
import { randomFrom } from "./random";
import { priorityClusters } from "./targets";

/** Clusters by how they stand in December 2018. */
export interface Groups {
  /** In Refining, Pre-implementation or Implementation: all get roles. */
  readonly priority: readonly DraftCluster[];
  /** In Beginning or Engagement: the best by score get roles. */
  readonly competing: readonly DraftCluster[];
  /** Without a phase until March 2019. */
  readonly joined: readonly DraftCluster[];
}

/** Of the draws tried, one in which rounding alone gives about 601 roles, as 300,750 ÷ 500 does. */
const part = 105;

/**
 * Who has come how far. The published totals say that clusters with roles were smaller, more rural
 * and more Māori than the rest, so such clusters are drawn into the priority phases more often.
 */
export function chooseGroups(clusters: readonly DraftCluster[]): Groups {
  const december = clusters.filter(({ joinedByMarch }) => !joinedByMarch);
  const drawn = december
    .map((cluster) => ({
      cluster,
      key: randomFrom(part, cluster.number)() ** (1 / readiness(cluster)),
    }))
    .sort((a, b) => b.key - a.key);
  const priority = new Set(drawn.slice(0, priorityClusters).map(({ cluster }) => cluster));
  return {
    priority: december.filter((cluster) => priority.has(cluster)),
    competing: december.filter((cluster) => !priority.has(cluster)),
    joined: clusters.filter(({ joinedByMarch }) => joinedByMarch),
  };
}

function readiness(cluster: DraftCluster): number {
  const { students, schools, ruralSchools, maoriStudents } = figuresOf(cluster);
  return Math.exp(
    -students / 4200 + (0.3 * ruralSchools) / schools + (1.1 * maoriStudents) / students,
  );
}
