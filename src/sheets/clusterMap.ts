import { numberText } from "../domain/wording";
import { apart, type Frame } from "./apart";
import { clusterPlaces, scaleKm, type Spot } from "./clusterPlaces";
import type { DrawnRectangle, DrawnText } from "./drawing";

/** A school on the map: its number in the table, size and place. */
export interface MapSchool extends Spot {
  readonly place: number;
  readonly students: number;
  readonly isHost: boolean;
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
  const { points, unitsAKm } = clusterPlaces(schools, { ...inside, margin: sides.most / 2 });
  const largest = Math.max(1, ...schools.map(({ students }) => students));
  const squares = schools.map(({ students }, at) => ({
    ...points[at]!,
    side: Math.max(sides.least, sides.most * Math.sqrt(students / largest)),
  }));
  const key = keyOf(unitsAKm);
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

/** What the colours mean, and how long so many km are. */
function keyOf(unitsAKm: number): DrawnPart {
  const y = clusterMapSize.height - 40;
  const swatch = (x: number, fill: string) => ({ x, y: y + 1, width: 10, height: 10, fill });
  const text = (x: number, line: string, width: number): DrawnText => {
    const lettering = { size: 9, colour: ink, align: "left" } as const;
    return { x, y, width, lines: [line], ...lettering };
  };
  const km = scaleKm(unitsAKm, 70);
  const bar = { x: 250, y: y + 9, width: km * unitsAKm, height: 2, fill: ink };
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
