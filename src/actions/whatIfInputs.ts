import type { Day } from "../domain/day";
import type { WhatIfKey, WhatIfs } from "../domain/whatIf";
import type { Offer } from "../engine/money/affordable";
import type { Series } from "../engine/money/dated";
import { missingSalaries } from "../engine/money/missingSalaries";
import type { VariedInput } from "../engine/money/tornado";
import { startDays } from "../engine/money/tranches";
import {
  payRiseDays,
  priceRiseDays,
  scaledBy,
  variations,
  type Variation,
} from "../engine/money/variations";
import { whatIfRanges, type WhatIfRange } from "../parameters/whatIfRanges";
import type { Reckoning } from "./reckoning";
import { travelWay } from "./travelWay";

/** An input of a costing that is varied, with all that is said about it. */
export interface WhatIfInput extends VariedInput {
  readonly key: WhatIfKey;
  readonly range: WhatIfRange;
  /** Between two positions of its slider. */
  readonly step: number;
  /** The one amount it has now, in units of `by`; undefined where it changes with time, or is a share. */
  readonly now: number | undefined;
  /** The starts there are now, earliest first. */
  readonly starts: readonly Day[];
  /** Days from which increases hold. */
  readonly days: readonly Day[];
  readonly vary: Variation;
}

/**
 * The inputs of a costing with their ranges: no price below 0, no start for which a salary is
 * missing, no increase where all prices are known.
 */
export const whatIfInputs = (reckoning: Reckoning): WhatIfInput[] =>
  whatIfRanges.flatMap((range): WhatIfInput[] => {
    const { offer } = reckoning;
    const days = riseDays[range.key]?.(offer) ?? [];
    if (range.kind === "rise" && days.length === 0) return [];
    const vary = variationOf(range.key, reckoning);
    const unit = range.kind === "days" ? 1 : 100;
    return [
      {
        key: range.key,
        range,
        low: lowest(range, range.low * unit, offer),
        high: range.high * unit,
        step: range.step * unit,
        now: nowOf(range, offer),
        starts: startDays(offer),
        days,
        vary,
        offerAt: (by) => vary(offer, by),
      },
    ];
  });

/** The offer with several inputs changed at once. */
export const offerWith = (offer: Offer, inputs: readonly WhatIfInput[], whatIfs: WhatIfs): Offer =>
  inputs.reduce((changed, { key, vary }) => {
    const by = whatIfs[key] ?? 0;
    return by === 0 ? changed : vary(changed, by);
  }, offer);

const riseDays: Partial<Record<WhatIfKey, (offer: Offer) => Day[]>> = {
  settlements: payRiseDays,
  inflation: priceRiseDays,
};

/** Travel is varied LSC by LSC, as the first rate holds up to a limit for each of them. */
function variationOf(key: WhatIfKey, reckoning: Reckoning): Variation {
  if (key !== "travel") return variations[key];
  return (offer, by) => {
    const ways = reckoning.kmPerYear.map((km) => kmWith(km, by, reckoning));
    const travel = { ...offer.costs.travel, ...travelWay(ways, reckoning.kmAtRate) };
    return { ...offer, costs: { ...offer.costs, travel } };
  };
}

/** To the metre; an assumed way in whole kilometres, as they can be typed on the Costs sheet. */
export const kmWith = (km: number, by: number, { isKmAssumed }: Reckoning): number =>
  isKmAssumed ? scaledBy(km, by) : scaledBy(Math.round(km * 1000), by) / 1000;

type PricedKey = "onCosts" | "relief" | "networking" | "induction" | "oneOff";

/** The prices of an input that is changed by points or dollars; none for the others. */
const pricesOf = ({ key, kind }: WhatIfRange, { costs }: Offer): Series =>
  kind === "points" || kind === "dollars" ? costs[key as PricedKey] : [];

function nowOf(range: WhatIfRange, offer: Offer): number | undefined {
  const prices = pricesOf(range, offer);
  return prices.length === 1 ? prices[0]!.value : undefined;
}

function lowest(range: WhatIfRange, low: number, offer: Offer): number {
  if (range.kind === "share" || range.kind === "rise") return low;
  if (range.kind === "days") return isPaidFrom(offer, low) ? low : 0;
  const least = Math.min(...pricesOf(range, offer).map(({ value }) => value));
  return Number.isFinite(least) ? Math.max(low, -least) || 0 : 0;
}

/** Whether all salaries are known that roles need which start so many days later. */
function isPaidFrom(offer: Offer, by: number): boolean {
  const moved = variations.start(offer, by);
  const tranches = startDays(moved).map((start) => ({ roles: 1, start }));
  return missingSalaries(tranches, moved.years, moved.costs).length === 0;
}
