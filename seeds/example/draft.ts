import type { Cluster } from "../../src/domain/cluster";
import type { School } from "../../src/domain/school";
import type { Point } from "../../src/engine/distance";
import { rollUp } from "../../src/engine/rollUp";
import type { Area } from "./areas";

/**
 * A school on its way: its figures may still be moved to fit the published totals. Its number and
 * name are blank until all schools are there.
 */
export type DraftSchool = { -readonly [Key in keyof School]: School[Key] };

/** A cluster on its way. */
export interface DraftCluster {
  readonly number: number;
  readonly home: Area;
  readonly joinedByMarch: boolean;
  /** Mean decile of its schools. */
  readonly decile: number;
  /** Its Pacific share against what its region and decile suggest. */
  readonly pacificFactor: number;
  /** Where the schools lie, by their order; further schools go to the home area. */
  readonly areas: readonly Area[];
  /** Radius in km of the part of the home area that its schools lie in. */
  readonly radiusKm: number;
  readonly middle: Point;
  readonly schools: DraftSchool[];
}

/** The draft's figures, added up by the engine. */
export const figuresOf = ({ schools }: DraftCluster): Cluster => rollUp(schools, new Map())[0]!;

export const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);
