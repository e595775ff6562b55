import type { Assessment } from "../domain/assessment";
import { compareClusterNumbers, type Cluster } from "../domain/cluster";
import type { Region } from "../domain/region";
import { termOf, type Term } from "../domain/term";
import type { Day } from "../domain/day";
import { standingAt } from "./standingAt";

/** A cluster that a region is asked about, and what was last known of it. */
export interface SentCluster {
  readonly number: string;
  readonly name: string;
  readonly region: Region;
  /** Its latest assessment of an earlier term. */
  readonly last?: Assessment;
}

/**
 * The clusters each region is asked about for a term, lowest number first: those its staff
 * assessed last, and those it leads that nobody has assessed. O(n log n).
 * @param history with the region of every assessment filled in
 * @param from first day of the term: a row whose term cannot be read is told by its date
 */
export function sentClusters(
  history: readonly Assessment[],
  clusters: ReadonlyMap<string, Cluster>,
  term: Term,
  from: Day,
): SentCluster[] {
  const earlier = history.filter((row) => isBefore(row, term, from));
  const standing = standingAt(earlier, "9999-12-31");
  const numbers = new Set([...clusters.keys(), ...standing.keys()]);
  return [...numbers].sort(compareClusterNumbers).flatMap((number) => {
    const last = standing.get(number);
    const known = clusters.get(number);
    const region = last?.region ?? known?.region;
    const name = known?.name ?? number;
    return region ? [{ number, name, region, ...(last && { last }) }] : [];
  });
}

function isBefore(row: Assessment, term: Term, from: Day): boolean {
  const own = termOf(row.term);
  if (!own) return row.assessedOn < from;
  return own.year < term.year || (own.year === term.year && own.number < term.number);
}
