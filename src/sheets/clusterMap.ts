import { numberText } from "../domain/wording";
import { apart, type Frame } from "./apart";
import type { DrawnRectangle, DrawnText } from "./drawing";

/** A school on the map: its number in the table, size and place. */
export interface MapSchool {
  readonly place: number;
  readonly students: number;
  readonly isHost: boolean;
  readonly latitude: number;
  readonly longitude: number;
}

/** Drawn parts, from the top left corner of the map. In points. */
export interface DrawnPart {
  readonly rectangles: readonly DrawnRectangle[];
  readonly texts: readonly DrawnText[];
}

/** Size of the map with its key, as wide as two cards under it. In points. */
export const clusterMapSize = { width: 356, height: 330 } as const;

const inside: Frame = { width: clusterMapSize.width - 20, height: 270 };
const edge = 10;
const ink = "000000";
const [hostFill, otherFill] = ["1F3864", "BDD7EE"];

/** Sides of the smallest and the largest square; two digits fit the smallest. */
const sides = { least: 15, most: 32 } as const;

/**
 * The schools as squares about where they lie, north up; those that would lie on each other stand
 * apart. The area of a square is as its students, but never too small for its number.
 */
export function clusterMap(schools: readonly MapSchool[]): DrawnPart {
  const { points, pointsAKm } = placesOf(schools);
  const largest = Math.max(1, ...schools.map(({ students }) => students));
  const squares = schools.map(({ students }, at) => ({
    ...points[at]!,
    side: Math.max(sides.least, sides.most * Math.sqrt(students / largest)),
  }));
  const key = keyOf(pointsAKm);
  const frame = { x: 0, y: 0, ...clusterMapSize, line: { colour: "8C8C8C", width: 0.5 } };
  return {
    rectangles: [
      frame,
      ...apart(squares, inside).map(({ x, y, side }, at) => {
        const { place, isHost } = schools[at]!;
        return {
          x: edge + x - side / 2,
          y: edge + y - side / 2,
          width: side,
          height: side,
          fill: isHost ? hostFill : otherFill,
          line: { colour: hostFill, width: 0.5 },
          label: { text: String(place), size: 9, bold: isHost, colour: isHost ? "FFFFFF" : ink },
        };
      }),
      ...key.rectangles,
    ],
    texts: key.texts,
  };
}

const kmADegree = 111.2;

/** Where schools lie within the frame, all at one scale, in the middle of it. */
function placesOf(schools: readonly MapSchool[]) {
  const middle = schools.reduce((sum, { latitude }) => sum + latitude, 0) / schools.length;
  const shrink = Math.cos((middle * Math.PI) / 180) * kmADegree;
  const east = schools.map(({ longitude }) => longitude * shrink);
  const south = schools.map(({ latitude }) => -latitude * kmADegree);
  const [left, top] = [Math.min(...east), Math.min(...south)];
  const [wide, high] = [Math.max(...east) - left, Math.max(...south) - top];
  const room = { width: inside.width - sides.most, height: inside.height - sides.most };
  const pointsAKm = Math.min(room.width / Math.max(wide, 0.5), room.height / Math.max(high, 0.5));
  const points = schools.map((_, at) => ({
    x: inside.width / 2 + (east[at]! - left - wide / 2) * pointsAKm,
    y: inside.height / 2 + (south[at]! - top - high / 2) * pointsAKm,
  }));
  return { points, pointsAKm };
}

/** What the colours mean, and how long so many km are. */
function keyOf(pointsAKm: number): DrawnPart {
  const y = clusterMapSize.height - 40;
  const swatch = (x: number, fill: string) => ({ x, y: y + 1, width: 10, height: 10, fill });
  const text = (x: number, line: string, width: number): DrawnText => {
    const lettering = { size: 9, colour: ink, align: "left" } as const;
    return { x, y, width, lines: [line], ...lettering };
  };
  const km = barOf(pointsAKm);
  const bar = { x: 250, y: y + 9, width: km * pointsAKm, height: 2, fill: ink };
  const note =
    "Numbers as in the table; area as students. Places moved apart where they are close.";
  return {
    rectangles: [swatch(edge, hostFill!), swatch(edge + 95, otherFill!), bar],
    texts: [
      text(edge + 14, "LSCs based here", 78),
      text(edge + 109, "other schools", 70),
      { ...text(250, `${numberText(km, km < 1 ? 1 : 0)} km`, 80), y: y - 3 },
      { ...text(edge, note, clusterMapSize.width - 2 * edge), y: y + 18 },
    ],
  };
}

/** The longest round number of km that takes at most 70 points. */
function barOf(pointsAKm: number): number {
  const most = 70 / pointsAKm;
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((digit) => digit * power).find((km) => km <= most) ?? power;
}
