import type { Region } from "../domain/region";
import { success, type Result } from "../domain/result";
import { apportion } from "./apportion/apportion";
import type { Prepared } from "./prepare";
import type { Serving } from "./serving";
import { shareInRegions } from "./shareInRegions";
import { sharingTerms } from "./sharingTerms";
import { tieAmong } from "./tieAmong";

/**
 * Proportional: all ranked clusters share exactly the roles there are, by the policy's method on
 * their weights, within floors and caps. With a regional floor in two stages: the nation's roles
 * go to regions first, each region's roles then to its clusters.
 * @param only where regions have floors, the one region whose clusters are asked about
 */
export function serveProportional(prepared: Prepared, only?: Region): Result<Serving> {
  const { ranked, policy, roles } = prepared;
  const serving = { entries: ranked, head: 0, unspent: 0 };
  if (ranked.length === 0) return success({ ...serving, roles: [], unspent: roles, ties: [] });
  const terms = sharingTerms(ranked);
  if (policy.regionalFloor) {
    const inRegions = shareInRegions(prepared, terms, only);
    return inRegions.ok ? success({ ...serving, ...inRegions.value }) : inRegions;
  }
  const shared = apportion(terms.weights, roles, { method: policy.method, ...terms });
  if (!shared.ok) return shared;
  const all = ranked.map((_, index) => index);
  const ties = shared.value.tie ? [tieAmong(ranked, all, shared.value.tie)] : [];
  return success({ ...serving, roles: Array.from(shared.value.awards), ties });
}
