import type { SweepRange } from "../domain/sweep";
import { countText, listText, numberText } from "../domain/wording";
import { allocatedDraws, type Sweep } from "../engine/sensitivity/sweep";
import type { Certainty } from "../engine/sensitivity/thread";
import type { TippingRange } from "../engine/sensitivity/tipping";
import { threadPercent } from "../parameters/sweepRanges";
import { inPercent, inputOf } from "./sweepPlan";

/** `97 of 124 clusters with roles have one in every draw; 12 hang on a thread`. */
export function certaintyLine(
  present: ArrayLike<number>,
  certainties: readonly Certainty[] | undefined,
): string {
  if (!certainties) return "No draw could be allocated";
  const withRoles = certainties.filter((_, row) => present[row]! > 0);
  const every = withRoles.filter(({ inDraws }) => inDraws === "every").length;
  const hanging = certainties.filter(({ hangsOnThread }) => hangsOnThread).length;
  const hang = `${numberText(hanging)} ${hanging === 1 ? "hangs" : "hang"} on a thread`;
  const have = every === 1 ? "has" : "have";
  return `${numberText(every)} of ${countText(withRoles.length, "cluster")} with roles ${have} one in every draw; ${hang}`;
}

/** What hanging on a thread means. */
export const threadLine = `A cluster hangs on a thread where in ${threadPercent} % of the draws or more it has a role and has none now, or none and has some now`;

/** `10,000 draws at random (Monte Carlo), seed 1`. */
export function drawsLine(sweep: Sweep): string {
  const { plan, draws, refused } = sweep;
  const ways = {
    "Monte Carlo": "at random (Monte Carlo)",
    Sobol: "spread evenly (Sobol)",
  } as const;
  const left =
    refused > 0
      ? `; ${numberText(refused)} of them could not be allocated and ${refused === 1 ? "is" : "are"} left out`
      : "";
  return `${countText(draws, "draw")} ${ways[plan.way]}, seed ${plan.seed}${left}`;
}

/** From where to where each input is varied, and that nobody published how far. */
export const variedLine = (ranges: readonly SweepRange[]): string =>
  `Varied together: ${rangesText(ranges)}. The ranges are assumptions`;

/** Names with their ranges, equal ones beside each other together: `A and B each 10 to 40; C 450 to 550`. */
function rangesText(ranges: readonly SweepRange[]): string {
  const groups: SweepRange[][] = [];
  for (const range of ranges) {
    const last = groups.at(-1);
    if (last && endsText(last[0]!) === endsText(range)) last.push(range);
    else groups.push([range]);
  }
  return groups
    .map((group) => {
      const names = listText(group.map(({ key }) => inputOf(key).name));
      return `${names} ${group.length > 1 ? "each " : ""}${endsText(group[0]!)}`;
    })
    .join("; ");
}

/** `450 to 550`, `−3 to 3 %`. */
const endsText = (range: SweepRange): string =>
  `${endText(range, range.low)} to ${endText(range, range.high)}${range.key === "students" ? " %" : ""}`;

/** An end of a range as a person reads it: per cent for students. */
export const endText = ({ key }: SweepRange, end: number): string =>
  key === "students" ? numberText(end / inPercent, end % inPercent === 0 ? 0 : 2) : numberText(end);

/** How far the chosen clusters, the roles and the order of draws are from the present ones. */
export function stabilityLine({ kept, moved, alike, ...sweep }: Sweep, chosen: number): string {
  if (!kept || !moved) return "No draw could be allocated, so none can be compared";
  const most = kept.most === kept.least ? "" : ` to ${numberText(kept.most)}`;
  const keep = `Of the ${countText(chosen, "cluster")} with roles now, ${numberText(kept.least)}${most} have some in a draw, ${numberText(kept.mean, 1)} on average`;
  const go = `${numberText(moved.mean, 1)} roles go elsewhere on average, ${numberText(moved.most)} at most`;
  if (!alike) return `${keep}; ${go}`;
  const first =
    alike.count < allocatedDraws({ ...sweep, kept, moved, alike })
      ? ` in the first ${countText(alike.count, "draw")}`
      : "";
  return `${keep}; ${go}. The order is alike by a Kendall’s τ-b of ${numberText(alike.mean, 2)} on average, ${numberText(alike.least, 2)} at least${first}`;
}

/** How far tipping values are looked for. */
export const tippingLine = (ranges: readonly TippingRange[]): string =>
  ranges.length === 0
    ? "No setting has tipping values here"
    : `Tipping values are the nearest at which, all else as it is, a cluster gets its first role or loses all; looked for in ${rangesText(ranges)}`;
