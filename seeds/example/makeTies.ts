import type { Cluster } from "../../src/domain/cluster";
import type { DraftCluster } from "./draft";
import { closestPair, sameRuralShareAndKura, type Figured } from "./closestPair";
import { setMaoriStudents, setPacificStudents, setStudents } from "./setTotals";

/** How much one would have to be changed to be the other, against their size. */
const apart = (a: Cluster, b: Cluster): number =>
  (Math.abs(a.students - b.students) +
    Math.abs(a.maoriStudents - b.maoriStudents) +
    Math.abs(a.pacificStudents - b.pacificStudents)) /
  (a.students + b.students);

/** Gives a cluster the students, Māori and Pacific students of another. */
function copyFigures({ figures }: Figured, { draft }: Figured): void {
  setStudents(draft.schools, figures.students);
  setMaoriStudents(draft.schools, figures.maoriStudents);
  setPacificStudents(draft.schools, figures.pacificStudents);
}

/**
 * Makes two pairs of competing clusters that are equal in score and in students. Of one pair the
 * cluster with more schools has more rural ones, in the same share; the other pair is equal in
 * that too, so only the cluster number is left. Returns the four.
 */
export function makeTies(competing: readonly DraftCluster[]): DraftCluster[] {
  const byRuralSchools = closestPair(competing, {
    alike: (a, b) => sameRuralShareAndKura(a, b) && a.ruralSchools !== b.ruralSchools,
    apart,
  });
  const tied = byRuralSchools.map(({ draft }) => draft);
  const byNumber = closestPair(
    competing.filter((draft) => !tied.includes(draft)),
    { alike: (a, b) => sameRuralShareAndKura(a, b) && a.ruralSchools === b.ruralSchools, apart },
  );
  for (const [one, other] of [byRuralSchools, byNumber]) copyFigures(one, other);
  return [...tied, ...byNumber.map(({ draft }) => draft)];
}
