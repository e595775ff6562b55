import { distanceKm, type Point } from "../../src/engine/distance";
import { areas, type Area } from "./areas";
import type { DraftCluster } from "./draft";
import { areasAcrossTheBorder, areasWithin, scatter } from "./places";
import { chance, pickWeighted, skewed, type Random } from "./random";
import type { RegionShape } from "./regionShapes";
import { settings } from "./settings";

export type Layout = Pick<DraftCluster, "home" | "areas" | "radiusKm" | "middle">;

/**
 * Clusters that span regions: how many regions, by the cluster's order in its home region.
 * Eleven clusters of the May 2018 directory span two to four.
 */
const spans: Readonly<Record<string, readonly number[]>> = {
  "Tai Tokerau": [2],
  Auckland: [4, 2],
  Waikato: [2, 2],
  "Bay of Plenty, Waiariki": [2],
  "Hawke's Bay, Tairāwhiti": [2],
  "Taranaki, Whanganui, Manawatū": [3],
  Wellington: [2],
  Canterbury: [2],
  "Otago, Southland": [2],
};

/** Where the schools of a region's nth cluster lie; `schools` slots, the eldest school first. */
export function drawLayout(
  random: Random,
  { region }: RegionShape,
  order: number,
  schools: number,
): Layout {
  const own = areas.filter((area) => area.region === region);
  const regionsSpanned = spans[region]?.[order];
  if (regionsSpanned === 4) return fromEndToEnd(own[0]!);
  if (regionsSpanned !== undefined)
    return acrossTheBorder(nearTheBorder(own)[order]!, regionsSpanned, schools);
  const home = pickWeighted(random, own, ({ weight }) => weight);
  const { spreadKm, spreadWidth } = settings[home.setting];
  const spread = Math.min(skewed(random, spreadKm, spreadWidth), 160);
  const reached = spread > 1.9 * home.radiusKm ? areasWithin(home, spread) : [];
  return reached.length === 0
    ? closeTogether(random, home, spread)
    : { home, areas: slots(random, home, reached, schools), radiusKm: home.radiusKm, middle: home };
}

/** A part of the home area, somewhere in it. Scattered points span about 1.6 times the radius. */
function closeTogether(random: Random, home: Area, spread: number): Layout {
  const radiusKm = Math.min(spread / 1.6, home.radiusKm);
  const middle: Point = scatter(random, home, home.radiusKm - radiusKm);
  return { home, areas: [], radiusKm, middle };
}

function slots(random: Random, home: Area, reached: readonly Area[], schools: number): Area[] {
  return Array.from({ length: schools }, (_, slot) => {
    if (slot === 1) return reached[0]!;
    if (slot === 0 || chance(random, 0.55)) return home;
    return pickWeighted(random, reached, ({ weight }) => weight);
  });
}

/** The areas of a region, the one nearest to another region first. */
const nearTheBorder = (own: readonly Area[]): Area[] =>
  own
    .map((area) => ({ area, km: distanceKm(area, areasAcrossTheBorder(area)[0]!) }))
    .sort((a, b) => a.km - b.km)
    .map(({ area }) => area);

function acrossTheBorder(home: Area, regionsSpanned: number, schools: number): Layout {
  const across = areasAcrossTheBorder(home).slice(0, regionsSpanned - 1);
  const own = Array.from({ length: Math.max(2, schools - 2 * across.length) }, () => home);
  const away = [...across, ...(schools > 6 ? across.slice(0, 1) : [])];
  return { home, areas: [home, ...away, ...own], radiusKm: home.radiusKm, middle: home };
}

/** The one very long cluster: a network of like schools in the four largest cities. */
function fromEndToEnd(home: Area): Layout {
  const city = (region: Area["region"]) =>
    areas.find((area) => area.region === region && area.setting === "city")!;
  const [south, middle, north] = [city("Canterbury"), city("Wellington"), city("Waikato")];
  const along = [home, south, middle, north, home, home, south, middle];
  return { home, areas: along, radiusKm: home.radiusKm, middle: home };
}
