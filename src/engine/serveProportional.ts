import type { Region } from "../domain/region";
import { error, type Problem } from "../domain/problem";
import { failure, success, type Result } from "../domain/result";
import { countText, numberText } from "../domain/wording";
import { apportion } from "./apportion/apportion";
import type { Prepared } from "./prepare";
import type { Serving } from "./serving";
import { shareInRegions } from "./shareInRegions";
import { sharingTerms, type SharingTerms } from "./sharingTerms";
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
  const problem = checkLimits(terms, roles);
  if (problem) return failure([problem]);
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

/** Floors or maximums that leave no way to share exactly the roles, by the names of the settings. */
function checkLimits({ weights, floors, caps }: SharingTerms, roles: number): Problem | undefined {
  const least = floors.reduce((sum, floor) => sum + floor, 0);
  if (least > roles)
    return error(
      "fewest-above-total",
      `The fewest roles of all clusters add up to ${numberText(least)}, but there are ${numberText(roles)}. Allocate more roles, lower "Fewest roles a cluster gets", or raise "Most schools a role may serve".`,
    );
  const most = caps.reduce(
    (sum, cap, index) => sum + (weights[index] === 0 ? floors[index]! : cap),
    0,
  );
  if (most < roles)
    return error(
      "most-below-total",
      `All clusters together may have ${countText(most, "role")}, but there are ${numberText(roles)}. Allocate fewer roles, or raise "Most roles a cluster gets".`,
    );
  return undefined;
}
