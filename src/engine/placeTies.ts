import type { Entry } from "./prepare";
import { compareMerit, settleTie } from "./rank";
import type { ServiceOrder } from "./regionalHead";
import type { ServingTie } from "./serving";

/**
 * Groups that are equal in tier, phase and score, with the rule that ordered them. A regional
 * floor parts equals of different regions without any tie; those of one region it ties.
 * @param ranked the entries in rank order
 * @param stoppedAt place from which not every claim was met
 */
export function placeTies(
  ranked: readonly Entry[],
  order: ServiceOrder,
  stoppedAt = ranked.length,
): ServingTie[] {
  const groups = equals(ranked);
  if (groups.length === 0) return [];
  const placeOf =
    order.entries === ranked
      ? undefined
      : new Map(order.entries.map((entry, place) => [entry, place]));
  return groups.flatMap((group) => {
    const places = placeOf
      ? group.map((rank) => placeOf.get(ranked[rank]!)!).sort((a, b) => a - b)
      : group;
    return tiesAt(places, order).map(([tied, neighbours]) => {
      const isCut = ([a, b]: Pair) => a < stoppedAt && b >= stoppedAt;
      const [a, b] = (neighbours.find(isCut) ?? neighbours[0]!).map(
        (place) => order.entries[place]!.candidate,
      );
      const served = tied.filter((place) => place < stoppedAt);
      return { places: tied, served, rule: settleTie(a!, b!).rule };
    });
  });
}

/** Two places that the tie rule ordered. */
type Pair = readonly [number, number];

/** Ranks, from 0, of those that are equal. */
function equals(ranked: readonly Entry[]): number[][] {
  const groups: number[][] = [];
  for (let first = 0; first < ranked.length;) {
    let next = first + 1;
    while (next < ranked.length && isTie(ranked[next - 1]!, ranked[next]!)) next++;
    if (next > first + 1)
      groups.push(Array.from({ length: next - first }, (_, index) => first + index));
    first = next;
  }
  return groups;
}

const isTie = (a: Entry, b: Entry) => compareMerit(a.candidate, b.candidate) === 0;

/** The ties among equals, each with the pairs of neighbours that the tie rule ordered. */
function tiesAt(
  places: readonly number[],
  { entries, head }: ServiceOrder,
): [readonly number[], readonly Pair[]][] {
  const region = (place: number) => entries[place]!.candidate.cluster.region;
  const first = places.filter((place) => place < head);
  const rest = places.filter((place) => place >= head);
  const lastInHead = new Map(first.map((place) => [region(place), place]));
  const firstInRest = new Map([...rest].reverse().map((place) => [region(place), place]));
  const across = [...lastInHead].flatMap(([name, place]): Pair[] => {
    const next = firstInRest.get(name);
    return next === undefined ? [] : [[place, next]];
  });
  if (across.length > 0) return [[places, [...across, ...neighbours(first), ...neighbours(rest)]]];
  return [first, rest].filter(({ length }) => length > 1).map((part) => [part, neighbours(part)]);
}

const neighbours = (places: readonly number[]): Pair[] =>
  places.slice(1).map((place, index) => [places[index]!, place]);
