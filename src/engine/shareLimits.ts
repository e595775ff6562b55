import type { Cluster } from "../domain/cluster";
import type { Policy } from "../domain/policy";
import { fewestRoles, keptRoles } from "./claim";
import { sharingWeight } from "./sharingWeight";

/** With what one cluster takes part in proportional sharing. */
export interface ShareLimits {
  readonly weight: number;
  /** Fewest roles: minimum, schools, distance and kept roles. */
  readonly floor: number;
  /** Most roles: the maximum, or the kept roles where those are more. */
  readonly cap: number;
}

/** Above any number of roles. */
export const noCap = 2_000_000_000;

/** @param students "what if it had this many students of the same make-up" */
export function shareLimits(cluster: Cluster, policy: Policy, students?: number): ShareLimits {
  const kept = keptRoles(cluster, policy);
  const most = policy.maximumRoles ?? noCap;
  return {
    weight: sharingWeight(cluster, policy, students),
    floor: Math.max(kept, Math.min(fewestRoles(cluster, policy), most)),
    cap: Math.max(kept, most),
  };
}
