import type { DivisorMethod } from "./divisorMethod";
import type { SharingOptions } from "./sharing";
import { tieOrder } from "./tieOrder";

/** The claim of a row to its `step`-th role. Weight is that of the row, positive. */
export interface Claim {
  readonly row: number;
  readonly weight: number;
  readonly step: number;
}

/** Order of the award list: negative where the first claim is served before the second. Exact. */
export type ClaimOrder = (claim: Claim, other: Claim) => number;

/** Higher priority first; where priorities are equal, by the tie rule. */
export function claimOrder(method: DivisorMethod, options: SharingOptions): ClaimOrder {
  const byTieRule = tieOrder(options);
  return (claim, other) =>
    method.compare(other.weight, other.step, claim.weight, claim.step) ||
    byTieRule(claim.row, other.row);
}
