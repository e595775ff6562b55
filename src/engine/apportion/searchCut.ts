import type { Bounds } from "./bounds";
import { Candidates } from "./candidates";
import type { Checked } from "./checked";
import { curvedPasses } from "./curvedPasses";
import type { DivisorMethod } from "./divisorMethod";
import { MultiplierSearch } from "./multiplierSearch";
import { windowAround, windowWidth } from "./passes";
import { settleWindow } from "./settleWindow";
import type { Sharing } from "./sharing";
import { startingPoint } from "./startingPoint";
import { straightPasses } from "./straightPasses";

/**
 * Shares within floors and caps: searches for the multiplier that places nearly all roles, collects
 * the claims in a window around it, and serves the first of those. If the window misses the cut, or
 * the cut is too near its ends, the search goes on or the window is widened; so the answer never
 * rests on floating point. Expected O(n): two to four passes.
 *
 * The floors (of `limits`, as measured) must add up to fewer than the roles; a row with a weight of
 * 0 must come out of the passes at its floor.
 */
export function searchCut(checked: Checked, method: DivisorMethod, limits: Bounds): Sharing {
  const { weights, roles, options, measure } = checked;
  const passes = method.rootSlope === 0 ? straightPasses : curvedPasses;
  const field = { weights, ...limits };
  const into = { awards: new Int32Array(weights.length), candidates: new Candidates() };
  const count = (x: number): number => passes.count(field, method, x);
  const start = startingPoint(field, method, passes, roles) ?? { x: roles / measure.weight };
  const search = new MultiplierSearch(count, roles, { ...start, atZero: measure.floors });
  let width = windowWidth(weights.length, roles);
  search.approach((width * roles) / 2, width);
  for (;;) {
    const window = windowAround(search.x, width);
    into.candidates.clear();
    const left = roles - passes.collect(field, method, window, into);
    if (left >= 0 && left <= into.candidates.count) {
      const sharing = settleWindow({ ...into, window, left }, { weights, method, options });
      if (sharing) return sharing;
      width *= 4;
    } else {
      if (left < 0) search.below(window.low);
      else search.above(window.high);
      search.approach(0, width);
    }
  }
}
