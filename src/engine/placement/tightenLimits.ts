import type { HostLimits, HostModel } from "./hostModel";
import type { Relaxation } from "./relaxation";

/**
 * Limits within which every placement cheaper than `target` lies, by the prices last put to the
 * relaxation, whose bound was `bound`: a host cannot have a role more or a role less where that
 * alone would raise the bound to the target. O(hosts × roles).
 */
export function tightenLimits(
  model: HostModel,
  relaxation: Relaxation,
  limits: HostLimits,
  { bound, target }: { readonly bound: number; readonly target: number },
): HostLimits {
  const { hosts } = model;
  const fewest = limits.fewest.slice();
  const most = limits.most.slice();
  const dearest = dearestTaken(relaxation, limits);
  const next = relaxation.nextCosts.reduce((least, each) => Math.min(least, each), Infinity);
  for (let host = 0; host < hosts; host++) {
    const roles = relaxation.roles[host]!;
    // One role more displaces the dearest role of another host at best; two cost at least twice that.
    if (Math.ceil(bound + relaxation.nextCosts[host]! - dearest) >= target)
      most[host] = Math.min(most[host]!, roles);
    let value = bound;
    for (let t = roles; t > fewest[host]!; t--) {
      value += next - relaxation.costOf(host, t);
      if (Math.ceil(value) < target) continue;
      fewest[host] = t;
      break;
    }
  }
  return { fewest, most };
}

/** Cost of the dearest role in the answer that a host need not have. */
function dearestTaken(relaxation: Relaxation, { fewest }: HostLimits): number {
  let dearest = -Infinity;
  relaxation.roles.forEach((roles, host) => {
    if (roles > fewest[host]!) dearest = Math.max(dearest, relaxation.costOf(host, roles));
  });
  return dearest;
}
