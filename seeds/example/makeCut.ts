import type { Cluster } from "../../src/domain/cluster";
import { impossible } from "../../src/domain/impossible";
import type { Policy } from "../../src/domain/policy";
import { scoreOf } from "../../src/engine/score";
import { closestPair, sameRuralShareAndKura } from "./closestPair";
import { figuresOf, type DraftCluster } from "./draft";
import { inRankOrder } from "./inRankOrder";
import { setMaoriStudents, setPacificStudents, setStudents } from "./setTotals";

/** Students of the two clusters at the cut: both above the students reference, so both full. */
const sizes = [4800, 4200] as const;
/** Both are divisible by this, so the same share of each is a whole number of students. */
const parts = 600;

/** The competing clusters in rank order, divided where the roles are to run out. */
export interface Cut {
  readonly served: readonly DraftCluster[];
  readonly unserved: readonly DraftCluster[];
}

/**
 * Makes the last served cluster and the first unserved one equal in score, so that only their
 * students decide, and divides the competing clusters there.
 * @param places how many of the competing clusters are served
 * @param settled clusters whose figures must stay
 */
export function makeCut(
  competing: readonly DraftCluster[],
  settled: readonly DraftCluster[],
  { places, policy }: { places: number; policy: Policy },
): Cut {
  const points = (cluster: Cluster) => scoreOf(cluster, policy).points;
  const order = inRankOrder(competing, policy);
  const aim = points(figuresOf(order[places - 1]!));
  const free = order.filter((draft) => !settled.includes(draft));
  const pair = closestPair(free, {
    alike: sameRuralShareAndKura,
    apart: (a, b) => [a, b].reduce((sum, one) => sum + distanceFrom(one, points(one) - aim), 0),
  }).map(({ draft }) => draft);
  const others = order.filter((draft) => !pair.includes(draft));
  const [above, below] = [others[places - 2]!, others[places - 1]!].map((draft) =>
    points(figuresOf(draft)),
  ) as [number, number];
  const [larger, smaller] = pair as [DraftCluster, DraftCluster];
  setPair([larger, smaller], (above + below) / 2, policy);
  if (!(points(figuresOf(larger)) < above && points(figuresOf(larger)) > below))
    impossible("no share of Māori and Pacific students puts the pair at the cut");
  return {
    served: [...others.slice(0, places - 1), larger],
    unserved: [smaller, ...others.slice(places - 1)],
  };
}

/** How much a cluster would have to be changed: a point of score weighs as 100 students. */
const distanceFrom = (cluster: Cluster, pointsOff: number): number =>
  Math.abs(cluster.students - sizes[1]) + 100 * Math.abs(pointsOff);

/** Gives both the share of Māori and Pacific students with which their score is so many points. */
function setPair(
  pair: readonly [DraftCluster, DraftCluster],
  points: number,
  policy: Policy,
): void {
  pair.forEach(({ schools }, index) => setStudents(schools, sizes[index]!));
  const before = figuresOf(pair[0]);
  const without = scoreOf({ ...before, maoriStudents: 0, pacificStudents: 0 }, policy).points;
  const part = Math.round((parts * (points - without)) / policy.weights.maoriPacificShare);
  pair.forEach((draft, index) => {
    const { maoriStudents, pacificStudents } = figuresOf(draft);
    const both = (sizes[index]! * part) / parts;
    const maori = Math.round((both * maoriStudents) / (maoriStudents + pacificStudents));
    setMaoriStudents(draft.schools, maori);
    setPacificStudents(draft.schools, both - maori);
  });
}
