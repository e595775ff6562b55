import { claimOf } from "../../src/engine/claim";
import { standardPolicy } from "../../src/parameters/policyFrom";
import { chooseGroups } from "./chooseGroups";
import { figuresOf, sumOf, type DraftCluster } from "./draft";
import { drawClusters } from "./drawClusters";
import { fitClaims } from "./fitClaims";
import { fitKura, fitRuralSchools } from "./fitFlags";
import { fitSchools } from "./fitSchools";
import { inRankOrder } from "./inRankOrder";
import { makeCut } from "./makeCut";
import { makeTies } from "./makeTies";
import { setMaoriStudents, setPacificStudents, setStudents } from "./setTotals";
import { priorityClusters, targets } from "./targets";

/** The clusters after fitting, by how they stand in December 2018. */
export interface NationalDraft {
  readonly priority: readonly DraftCluster[];
  readonly competing: readonly DraftCluster[];
  readonly joined: readonly DraftCluster[];
}

/** Competing clusters that get roles. */
const places = targets.servedClusters - priorityClusters;

/**
 * Draws the clusters and fits them to the published figures. Clusters in the priority phases are
 * served whatever their figures are, so they take up every difference to the published totals:
 * the order of the competing clusters, and with it who is served, stays as it was drawn.
 */
export function fitNational(): NationalDraft {
  const policy = standardPolicy();
  const { priority, competing, joined } = chooseGroups(drawClusters());
  const unserved = targets.december.schools - targets.served.schools;
  fitSchools(joined, targets.march.schools - targets.december.schools);
  fitSchools(
    competing,
    unserved + Math.round((places * targets.served.schools) / targets.servedClusters),
  );
  const ties = makeTies(competing);
  const cut = makeCut(competing, ties, { places, policy });
  const farFromTheCut = inRankOrder(cut.unserved, policy).reverse().slice(0, 40);
  fitSchools(
    farFromTheCut.filter((draft) => !ties.includes(draft)),
    unserved -
      schoolsOf(cut.unserved.filter((d) => ties.includes(d) || !farFromTheCut.includes(d))),
  );
  fitPriority(priority, cut.served);
  return { priority, competing, joined };
}

const schoolsOf = (clusters: readonly DraftCluster[]): number =>
  sumOf(clusters, ({ schools }) => schools.length);

/** Fits the priority clusters so that they and the other served ones have the published figures. */
function fitPriority(priority: readonly DraftCluster[], others: readonly DraftCluster[]): void {
  const { served, roles } = targets;
  const theirs = others.map(figuresOf);
  const left = (figure: keyof typeof served) =>
    served[figure] - sumOf(theirs, (cluster) => cluster[figure]);
  fitSchools(priority, left("schools"));
  fitRuralSchools(priority, left("ruralSchools"));
  fitKura(priority, left("maoriMediumKura"));
  const schools = priority.flatMap((cluster) => cluster.schools);
  setStudents(schools, left("students"));
  const policy = standardPolicy();
  fitClaims(priority, roles - sumOf(theirs, (one) => claimOf(one, policy).roles), policy);
  setMaoriStudents(schools, left("maoriStudents"));
  setPacificStudents(schools, left("pacificStudents"));
}
