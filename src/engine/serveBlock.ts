import { placeTies } from "./placeTies";
import type { Prepared } from "./prepare";
import { regionalHead } from "./regionalHead";
import type { Serving } from "./serving";

/**
 * Block: in the order of service each cluster gets its whole claim until the roles run out. Kept
 * roles are set aside first. The first claim that does not fit gets what is left, or nothing if
 * the policy says so; nobody is skipped. More roles never take one away. O(n).
 */
export function serveBlock(prepared: Prepared): Serving {
  const served = blockRoles(prepared);
  return { ...served, ties: placeTies(prepared.ranked, served, served.stoppedAt) };
}

/** The same without looking for ties, for questions that need the roles only. O(n). */
export function blockRoles({ policy, ranked, roles }: Prepared): Omit<Serving, "ties"> {
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
  const stop = stoppedAt !== undefined && { stoppedAt };
  return { entries, roles: awards, head, ...stop, unspent: left };
}

/** Numbers of roles in all that matter to one entry. */
export interface RolesToServe {
  /** From here on it gets some beyond what it keeps. */
  readonly first: number;
  /** From here on it gets its whole claim. */
  readonly wholeClaim: number;
}

/**
 * The numbers of roles in all at which the entry at a place is first served and at which its whole
 * claim is met; undefined where it asks for nothing beyond what it keeps. O(n).
 */
export function rolesToServe(
  { entries }: Serving,
  place: number,
  { policy, rolesWithin, keptOutside }: Prepared,
): RolesToServe | undefined {
  const wanted = entries[place]!.claim.roles - entries[place]!.kept;
  if (wanted === 0) return undefined;
  const setAside = rolesWithin + keptOutside + entries.reduce((sum, { kept }) => sum + kept, 0);
  const before = entries
    .slice(0, place)
    .reduce((sum, { claim, kept }) => sum + claim.roles - kept, 0);
  const wholeClaim = setAside + before + wanted;
  const first = policy.lastCluster === "Gets what is left" ? setAside + before + 1 : wholeClaim;
  return { first, wholeClaim };
}
