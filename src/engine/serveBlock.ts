import type { Entry, Prepared } from "./prepare";
import { compareMerit, settleTie } from "./rank";
import { regionalHead } from "./regionalHead";
import type { Serving, ServingTie } from "./serving";

/**
 * Block: in the order of service each cluster gets its whole claim until the roles run out. Kept
 * roles are set aside first. The first claim that does not fit gets what is left, or nothing if
 * the policy says so; nobody is skipped. More roles never take one away. O(n).
 */
export function serveBlock({ policy, ranked, roles }: Prepared): Serving {
  const { entries, head } = regionalHead(ranked, policy);
  let left = roles - entries.reduce((sum, { kept }) => sum + kept, 0);
  let stoppedAt: number | undefined;
  const awards = entries.map(({ claim, kept }, place) => {
    const more = claim.roles - kept;
    if (stoppedAt !== undefined) return kept;
    if (more > left) stoppedAt = place;
    const given = more <= left ? more : policy.lastCluster === "Gets what is left" ? left : 0;
    left -= given;
    return kept + given;
  });
  return {
    entries,
    roles: awards,
    head,
    ...(stoppedAt !== undefined && { stoppedAt }),
    unspent: left,
    ties: placeTies(entries, stoppedAt),
  };
}

/** Groups that are equal in tier, phase and score, with the rule that ordered them. */
function placeTies(entries: readonly Entry[], stoppedAt = entries.length): ServingTie[] {
  const ties: ServingTie[] = [];
  for (let first = 0; first < entries.length;) {
    let last = first;
    while (last + 1 < entries.length && isTie(entries[last]!, entries[last + 1]!)) last++;
    if (last > first) ties.push(tieOf(entries, first, last, stoppedAt));
    first = last + 1;
  }
  return ties;
}

const isTie = (a: Entry, b: Entry) => compareMerit(a.candidate, b.candidate) === 0;

/** The rule named is the one that parted the two sides of the cut, where it runs through the tie. */
function tieOf(
  entries: readonly Entry[],
  first: number,
  last: number,
  stoppedAt: number,
): ServingTie {
  const places = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  const parted = stoppedAt > first && stoppedAt <= last ? stoppedAt : first + 1;
  const rule = settleTie(entries[parted - 1]!.candidate, entries[parted]!.candidate).rule;
  return { places, served: places.filter((place) => place < stoppedAt), rule };
}

/**
 * The number of roles in all at which the entry at a place is first served; undefined where it
 * asks for nothing beyond what it keeps.
 */
export function rolesToServe(
  { entries }: Serving,
  place: number,
  { policy, rolesWithin, keptOutside }: Prepared,
): number | undefined {
  const wanted = entries[place]!.claim.roles - entries[place]!.kept;
  if (wanted === 0) return undefined;
  const setAside = rolesWithin + keptOutside + entries.reduce((sum, { kept }) => sum + kept, 0);
  const before = entries
    .slice(0, place)
    .reduce((sum, { claim, kept }) => sum + claim.roles - kept, 0);
  return setAside + before + (policy.lastCluster === "Gets what is left" ? 1 : wanted);
}
