/** Where a school is, in degrees north and east. */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

/** Places on a map, from its top left corner, and how long a kilometre is there. */
export interface ClusterPlaces {
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly unitsAKm: number;
}

const kmADegree = 111.2;

/** Schools nearer than this are drawn as if they were so far from each other, in km. */
const leastKm = 0.5;

/** From 0 to 360, as the Chatham Islands lie beyond 180°. */
const eastOf = (longitude: number): number => (longitude + 360) % 360;

/**
 * Where the schools of a cluster lie within a frame: north up, all at one scale, in its middle, so
 * far from its edge. At least one school.
 */
export function clusterPlaces(
  spots: readonly Spot[],
  {
    width,
    height,
    margin,
  }: { readonly width: number; readonly height: number; readonly margin: number },
): ClusterPlaces {
  const middle = spots.reduce((sum, { latitude }) => sum + latitude, 0) / spots.length;
  const shrink = Math.cos((middle * Math.PI) / 180) * kmADegree;
  const east = rangeOf(spots.map(({ longitude }) => eastOf(longitude) * shrink));
  const south = rangeOf(spots.map(({ latitude }) => -latitude * kmADegree));
  const unitsAKm = Math.min(
    (width - 2 * margin) / Math.max(east.size, leastKm),
    (height - 2 * margin) / Math.max(south.size, leastKm),
  );
  const points = spots.map((_, at) => ({
    x: width / 2 + (east.values[at]! - east.middle) * unitsAKm,
    y: height / 2 + (south.values[at]! - south.middle) * unitsAKm,
  }));
  return { points, unitsAKm };
}

function rangeOf(values: readonly number[]) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { values, middle: (least + most) / 2, size: most - least };
}

/** The longest of 1, 2, 5, 10, … km (or parts of one) that is at most so long on the map. */
export function scaleKm(unitsAKm: number, most: number): number {
  const km = most / unitsAKm;
  const power = 10 ** Math.floor(Math.log10(km));
  return ([5, 2].find((digit) => digit * power <= km) ?? 1) * power;
}
