import type { Tie } from "./apportion/apportion";
import type { Entry } from "./prepare";
import { settleTie } from "./rank";
import type { ServingTie } from "./serving";

/** A tie of a sharing as a tie of entries. `members` are the places of those who shared. */
export function tieAmong(
  entries: readonly Entry[],
  members: readonly number[],
  tie: Tie,
): ServingTie {
  const unserved = tie.tied.find((index) => !tie.served.includes(index)) ?? tie.tied[0]!;
  const served = tie.served[tie.served.length - 1] ?? tie.tied[0]!;
  const candidate = (index: number) => entries[members[index]!]!.candidate;
  return {
    places: tie.tied.map((index) => members[index]!),
    served: tie.served.map((index) => members[index]!),
    roles: tie.roles,
    rule: settleTie(candidate(served), candidate(unserved)).rule,
  };
}
