import type { Region } from "./region";

/** A group of schools and kura (and early learning services) that works together. */
export interface Cluster {
  /** Cluster number: the key everywhere. Names change, numbers do not. */
  readonly number: string;
  readonly name: string;
  /** Lead region, where a cluster spans several. */
  readonly region: Region;
  /** Students of all its schools. */
  readonly students: number;
  readonly schools: number;
  readonly ruralSchools: number;
  /** Students counted as Māori. People count in every group they name. */
  readonly maoriStudents: number;
  /** Students counted as Pacific. */
  readonly pacificStudents: number;
  readonly maoriMediumKura: number;
  /** Widest straight-line distance between two of its schools, in km; undefined if not known. */
  readonly spreadKm?: number;
  /** Mean straight-line distance between two of its schools, in km. */
  readonly meanDistanceKm?: number;
  /** Straight lines that join all its schools to each other, at the shortest, in km. */
  readonly networkKm?: number;
  /** Schools of under 100 students. */
  readonly smallSchools?: number;
  /** Regions its schools lie in. */
  readonly regions?: number;
  /** Roles it holds already; the floor where present roles are kept. */
  readonly presentRoles?: number;
}

/** `13 Awa`: how a cluster is called in a list. */
export const clusterText = ({ number, name }: Pick<Cluster, "number" | "name">): string =>
  `${number} ${name}`;

/** Numbers in numeric order, other texts after them in alphabetical order. */
export function compareClusterNumbers(a: string, b: string): number {
  const [x, y] = [numeric(a), numeric(b)];
  if (x !== undefined && y !== undefined && x !== y) return x - y;
  if ((x === undefined) !== (y === undefined)) return x === undefined ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

const numeric = (text: string): number | undefined =>
  /^\d{1,15}$/.test(text) ? Number(text) : undefined;
