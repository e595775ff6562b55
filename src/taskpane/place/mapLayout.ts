import type { School } from "../../domain/school";
import type { Placement } from "../../engine/placement/placement";

/** A school on the map of its cluster. Places and sizes are in the units of the map. */
export interface Dot {
  readonly school: School;
  /** 1, 2, … as in the table beside the map. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** The area goes with the students. */
  readonly radius: number;
  /** LSCs based there. */
  readonly hosted: number;
  /** Middle of its number, beside it. */
  readonly label: { readonly x: number; readonly y: number };
}

/** Half-days that go from a host to another school. */
export interface Way {
  readonly from: Dot;
  readonly to: Dot;
  readonly halfDays: number;
}

/** The map of one cluster: north is up, distances are true in the middle. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  /** Largest first, so that none hides another. */
  readonly dots: readonly Dot[];
  readonly ways: readonly Way[];
  /** A length in km and in units of the map; undefined where all schools stand in one place. */
  readonly scale: { readonly km: number; readonly length: number } | undefined;
}

const width = 320;
const margin = 26;
/** The map is as high as it needs to be, between these. */
const lowest = 140;
const highest = 320;
const largestDot = 13;
const smallestDot = 3.5;
const kmPerDegree = 111.2;

/** Lays out the schools whose coordinates are known. O(n²) for n schools. */
export function mapLayout({ schools }: Placement): MapLayout {
  const placed = schools.flatMap(({ school, hosted }, index) => {
    const { latitude, longitude } = school;
    if (latitude === undefined || longitude === undefined) return [];
    return [{ school, hosted, number: index + 1, latitude, longitude }];
  });
  const view = viewOf(placed);
  const most = Math.max(1, ...placed.map(({ school }) => school.students));
  const dots = placed
    .map(({ latitude, longitude, ...rest }) => ({
      ...rest,
      ...view.at({ latitude, longitude }),
      radius: Math.max(smallestDot, largestDot * Math.sqrt(rest.school.students / most)),
    }))
    .sort((a, b) => b.radius - a.radius || a.number - b.number);
  const labelled = withLabels(dots, view.height);
  const bySchool = new Map(labelled.map((dot) => [dot.school.number, dot]));
  const ways = schools.flatMap(({ school, from }) =>
    from.flatMap(({ host, halfDays }) => {
      const [start, end] = [bySchool.get(host.number), bySchool.get(school.number)];
      return start && end && start !== end ? [{ from: start, to: end, halfDays }] : [];
    }),
  );
  return { width, height: view.height, dots: labelled, ways, scale: view.scale };
}

interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

/** Where places stand on the map, its height, and how long a round number of km is. */
function viewOf(spots: readonly Spot[]) {
  const north = spots.map(({ latitude }) => latitude * kmPerDegree);
  const middle = (Math.max(...north, -Infinity) + Math.min(...north, Infinity)) / 2;
  const shrink = Math.cos(((Number.isFinite(middle) ? middle : 0) / kmPerDegree) * (Math.PI / 180));
  const kmEast = ({ longitude }: Spot) => eastOf(longitude) * kmPerDegree * shrink;
  const east = spots.map(kmEast);
  const [wide, high] = [extent(east), extent(north)];
  const unit = Math.min((width - 2 * margin) / wide.size, (highest - 2 * margin) / high.size);
  const perKm = Number.isFinite(unit) ? unit : 0;
  const height = Math.max(lowest, high.size * perKm + 2 * margin);
  return {
    height,
    at: (spot: Spot) => ({
      x: width / 2 + (kmEast(spot) - wide.middle) * perKm,
      y: height / 2 - (spot.latitude * kmPerDegree - high.middle) * perKm,
    }),
    scale: perKm > 0 ? scaleOf(perKm) : undefined,
  };
}

/** From 0 to 360, as the Chatham Islands lie beyond 180°. */
const eastOf = (longitude: number): number => (longitude + 360) % 360;

function extent(values: readonly number[]) {
  if (values.length === 0) return { middle: 0, size: 0 };
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { middle: (least + most) / 2, size: most - least };
}

/** The longest of 1, 2, 5, 10, … km (or parts of one) that takes at most a third of the map. */
function scaleOf(perKm: number) {
  const most = width / 3 / perKm;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = [5, 2, 1].find((step) => step * power <= most)! * power;
  return { km, length: km * perKm };
}

type Unlabelled = Omit<Dot, "label">;

const labelSize = 11;

/** Gives each dot a place for its number that covers no dot and no other number, where there is one. */
function withLabels(dots: readonly Unlabelled[], height: number): Dot[] {
  const taken: { x: number; y: number }[] = [];
  return dots.map((dot) => {
    const places = placesAround(dot).filter(
      ({ x, y }) =>
        x > labelSize && x < width - labelSize && y > labelSize && y < height - labelSize,
    );
    const label =
      places.find((place) => isFree(place, dots) && !taken.some((other) => isNear(place, other))) ??
      places.find((place) => !taken.some((other) => isNear(place, other))) ??
      placesAround(dot)[0]!;
    taken.push(label);
    return { ...dot, label };
  });
}

const placesAround = ({ x, y, radius }: Unlabelled) =>
  [0, 4, 2, 6, 1, 7, 3, 5].map((eighth) => {
    const angle = (eighth * Math.PI) / 4;
    const away = radius + labelSize * 0.75;
    return { x: x + away * Math.cos(angle), y: y - away * Math.sin(angle) };
  });

const isFree = ({ x, y }: { x: number; y: number }, dots: readonly Unlabelled[]): boolean =>
  dots.every((dot) => Math.hypot(dot.x - x, dot.y - y) > dot.radius + labelSize * 0.5);

const isNear = (a: { x: number; y: number }, b: { x: number; y: number }): boolean =>
  Math.abs(a.x - b.x) < labelSize * 1.2 && Math.abs(a.y - b.y) < labelSize;
