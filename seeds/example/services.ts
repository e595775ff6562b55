import type { Cluster } from "../../src/domain/cluster";
import { regions, type Region } from "../../src/domain/region";
import type { Service, ServiceKind } from "../../src/domain/service";
import { serviceName } from "./names";
import { between, pickWeighted, randomFrom, skewed, whole, type Random } from "./random";
import { shapeOf } from "./regionShapes";

const part = 7;
const firstNumber = 80_001;
/** Services in no cluster, for each region. */
const outside = 24;
/** About a quarter of the country's services: enough to show the counts of the rollout view. */
const servicesPerSchool = 0.6;

/** How often each kind occurs, and the children of a usual one. */
const kinds: readonly (readonly [ServiceKind, number, number])[] = [
  ["Education and care", 56, 46],
  ["Kindergarten", 15, 42],
  ["Home-based", 9, 36],
  ["Playcentre", 9, 22],
  ["Other", 2, 16],
];
const kohangaReo = ["Kōhanga reo", 9, 20] as const;

type Place = Pick<Service, "region" | "clusterNumber">;

/** Early learning services and kōhanga reo: cluster by cluster, then those in no cluster. */
export function drawServices(clusters: readonly Cluster[]): Service[] {
  const places = [...clusters.flatMap(placesOf), ...regions.flatMap(placesOutside)];
  return places.map((place, index) => drawService(place, index + 1));
}

function placesOf({ number, region, schools }: Cluster): Place[] {
  const random = randomFrom(part, Number(number));
  const middle = servicesPerSchool * schools;
  const count = whole(random, Math.floor(middle * 0.6), Math.ceil(middle * 1.4));
  return Array.from({ length: count }, () => ({ region, clusterNumber: number }));
}

const placesOutside = (region: Region): Place[] =>
  Array.from({ length: outside }, () => ({ region }));

function drawService(place: Place, order: number): Service {
  const random = randomFrom(part + 1, order);
  const [kind, , median] = drawKind(random, place.region);
  return {
    number: String(firstNumber + order - 1),
    name: serviceName(order, kind, place.region),
    kind,
    ...place,
    children: between(10, Math.round(skewed(random, median, 0.4)), 120),
  };
}

/** Kōhanga reo follow the region's share of Māori students. */
const drawKind = (random: Random, region: Region) =>
  pickWeighted(random, [...kinds, kohangaReo], ([kind, weight]) =>
    kind === "Kōhanga reo" ? (weight * shapeOf(region).maori) / 0.24 : weight,
  );
