import type { Allocation, Decision } from "./allocate";
import { claimsAtCut, marginsOf, type ClaimsAtCut, type Margins } from "./apportion/margins";
import { claimOrder, type Claim } from "./apportion/claims";
import { divisorMethodOf, type DivisorMethod } from "./apportion/divisorMethod";
import { impossible } from "../domain/impossible";
import { settleTie } from "./rank";
import type { Serving } from "./serving";
import { sharingTerms, type SharingTerms } from "./sharingTerms";
import { sharingWeight } from "./sharingWeight";

/** What all questions about one sharing without regional floors share. */
interface SharingCut {
  readonly method: DivisorMethod;
  readonly terms: SharingTerms;
  readonly cut: ClaimsAtCut;
  /** Margins of all rows in weight, the tie rule of today included. */
  readonly margins: Margins;
}

const cuts = new WeakMap<Serving, SharingCut>();

/**
 * Whether one cluster would get more roles (one more) or fewer (one fewer) than now, if it alone
 * had so many students, all sharing by a divisor method without a regional floor. It gains where
 * its next claim comes before the last served one of the others, and loses where its last claim
 * falls behind their first one not served. Undefined where nobody could then have all roles.
 * O(1), after O(n log n) once for an allocation.
 */
export function sharedRolesIf(
  allocation: Allocation,
  { cluster, place, computed }: Decision,
  students: number,
): number | undefined {
  const { terms, cut } = sharingCutOf(allocation);
  const row = place! - 1;
  const weight = sharingWeight(cluster, allocation.input.policy, students);
  if (!Number.isSafeInteger(weight)) return undefined;
  const [floor, cap] = [terms.floors[row]!, terms.caps[row]!];
  if (weight === 0)
    return canTake(cut.room - (cap - computed), computed - floor) ? floor : undefined;
  const isFirst = isFirstIn(allocation, row, students);
  const rival = computed < cap ? cut.lastServed.besides(row) : undefined;
  const heir = computed > floor ? cut.firstNotServed.besides(row) : undefined;
  if (rival && isFirst({ row, weight, step: computed + 1 }, rival)) return computed + 1;
  return heir && !isFirst({ row, weight, step: computed }, heir) ? computed - 1 : computed;
}

/** Whether the others have room for the roles that a cluster without weight sets free. */
const canTake = (room: number, freed: number): boolean => freed === 0 || freed <= room;

/** Whether a claim of a cluster with so many students comes before the claim of another. */
function isFirstIn(allocation: Allocation, row: number, students: number) {
  const { entries } = allocation.serving;
  const { method } = sharingCutOf(allocation);
  const asked = { ...entries[row]!.candidate, students };
  return (own: Claim, other: Claim): boolean =>
    (method.compare(other.weight, other.step, own.weight, own.step) ||
      settleTie(asked, entries[other.row]!.candidate).order) < 0;
}

/** The cut of a sharing without regional floors, and the margins of all in weight. */
export function sharingCutOf({ serving, input }: Allocation): SharingCut {
  const known = cuts.get(serving);
  if (known) return known;
  const name = input.policy.method;
  const method = divisorMethodOf(name) ?? impossible(`${name} has no margins`);
  const terms = sharingTerms(serving.entries);
  const awards = Int32Array.from(serving.roles);
  const options = { method: name, ...terms };
  const bounds = { floors: terms.floors, caps: terms.caps };
  const cut = claimsAtCut({ weights: terms.weights, awards, bounds }, claimOrder(method, options));
  const margins = marginsOf(terms.weights, { awards }, options)!;
  const made = { method, terms, cut, margins };
  cuts.set(serving, made);
  return made;
}
