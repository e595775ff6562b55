import { impossible } from "../../src/domain/impossible";
import { sumOf, type DraftCluster } from "./draft";
import { addSchool, largestCluster } from "./drawClusters";

/** A cluster is not cut below this many schools. */
const leftAtLeast = 5;

/** Draws or drops a school here and there, in the order given, until there are so many in all. */
export function fitSchools(clusters: readonly DraftCluster[], target: number): void {
  let missing = target - sumOf(clusters, ({ schools }) => schools.length);
  while (missing !== 0) {
    const before = missing;
    for (const cluster of clusters) {
      if (missing > 0 && cluster.schools.length < largestCluster) {
        addSchool(cluster);
        missing--;
      } else if (missing < 0 && cluster.schools.length > leftAtLeast) {
        cluster.schools.pop();
        missing++;
      }
    }
    if (missing === before) impossible(`the clusters cannot have ${target} schools`);
  }
}
