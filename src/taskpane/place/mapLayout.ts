import type { School } from "../../domain/school";
import { placeOf } from "../../engine/placement/metresBetween";
import type { Placement } from "../../engine/placement/placement";
import { apart } from "../../sheets/apart";
import { clusterPlaces, scaleKm } from "../../sheets/clusterPlaces";

/** A school on the map of its cluster. Places and sizes are in the units of the map. */
export interface Dot {
  readonly school: School;
  /** 1, 2, … as in the table beside the map. */
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** The area goes with the students, but is never too small for the number. */
  readonly radius: number;
  /** LSCs based there. */
  readonly hosted: number;
}

/** Half-days that go from a host to another school. */
export interface Way {
  readonly from: Dot;
  readonly to: Dot;
  readonly halfDays: number;
}

/** The map of one cluster: north is up, and schools that would lie on each other stand apart. */
export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly dots: readonly Dot[];
  readonly ways: readonly Way[];
  /** A length in km and in units of the map. */
  readonly scale: { readonly km: number; readonly length: number };
}

const frame = { width: 320, height: 260 };
const radii = { least: 8, most: 15 };

/** Lays out the schools whose coordinates are known; undefined where there is none. O(n²). */
export function mapLayout({ schools }: Placement): MapLayout | undefined {
  const placed = schools.flatMap(({ school, hosted }, index) => {
    const spot = placeOf(school);
    return spot ? [{ school, hosted, number: index + 1, spot }] : [];
  });
  if (placed.length === 0) return undefined;
  const spots = placed.map(({ spot }) => spot);
  const { points, unitsAKm } = clusterPlaces(spots, { ...frame, margin: radii.most + 10 });
  const most = Math.max(1, ...placed.map(({ school }) => school.students));
  const squares = placed.map(({ school }, at) => ({
    ...points[at]!,
    side: 2 * Math.max(radii.least, radii.most * Math.sqrt(school.students / most)),
  }));
  const dots = apart(squares, frame).map(({ x, y, side }, at) => {
    const { school, hosted, number } = placed[at]!;
    return { school, hosted, number, x, y, radius: side / 2 };
  });
  const km = scaleKm(unitsAKm, frame.width / 3);
  return { ...frame, dots, ways: waysOf(schools, dots), scale: { km, length: km * unitsAKm } };
}

function waysOf(schools: Placement["schools"], dots: readonly Dot[]): Way[] {
  const bySchool = new Map(dots.map((dot) => [dot.school.number, dot]));
  return schools.flatMap(({ school, from }) =>
    from.flatMap(({ host, halfDays }) => {
      const [start, end] = [bySchool.get(host.number), bySchool.get(school.number)];
      return start && end && start !== end ? [{ from: start, to: end, halfDays }] : [];
    }),
  );
}
