import type { Tie } from "./apportion/apportion";
import type { Entry } from "./prepare";
import { settleTie } from "./rank";
import type { ServingTie } from "./serving";

/**
 * A tie of a sharing as a tie of entries; the rule named is the one that parted the last served
 * from the first who was not. `members` are the places of those who shared.
 */
export function tieAmong(
  entries: readonly Entry[],
  members: readonly number[],
  tie: Tie,
): ServingTie {
  const places = tie.tied.map((index) => members[index]!);
  const served = tie.served.map((index) => members[index]!);
  const candidate = (place: number) => entries[place]!.candidate;
  const byRule = (a: number, b: number) => settleTie(candidate(a), candidate(b)).order;
  const last = [...served].sort(byRule).at(-1)!;
  const next = places.filter((place) => !served.includes(place)).sort(byRule)[0]!;
  return {
    places,
    served,
    roles: tie.roles,
    rule: settleTie(candidate(last), candidate(next)).rule,
  };
}
