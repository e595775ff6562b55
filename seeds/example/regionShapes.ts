import type { Region } from "../../src/domain/region";

/**
 * What the schools of a region are like: near the shares of the May 2018 schools directory, and
 * tuned until the drawn clusters had its shapes.
 */
export interface RegionShape {
  readonly region: Region;
  /** Schools of the region in May 2018; the example shares its own schools out alike. */
  readonly schools: number;
  /** Clusters with a phase by December 2018, and those that joined by March 2019 (chosen). */
  readonly clusters: number;
  readonly joined: number;
  /** Mean decile, and how much clusters differ in it. */
  readonly decile: number;
  readonly decileWidth: number;
  /** Share of students counted as Māori and as Pacific. */
  readonly maori: number;
  readonly pacific: number;
  /** Size of a school against the country's. */
  readonly size: number;
}

type Row = readonly [number, number, number, number, number, number, number, number];

const shape = (region: Region, row: Row): RegionShape => {
  const [schools, clusters, joined, decile, decileWidth, maori, pacific, size] = row;
  return { region, schools, clusters, joined, decile, decileWidth, maori, pacific, size };
};

export const regionShapes: readonly RegionShape[] = [
  shape("Tai Tokerau", [151, 12, 1, 3.2, 1.7, 0.47, 0.02, 0.85]),
  shape("Auckland", [573, 50, 6, 5.5, 3.8, 0.16, 0.165, 1.25]),
  shape("Waikato", [281, 23, 2, 5, 2.9, 0.31, 0.035, 0.95]),
  shape("Bay of Plenty, Waiariki", [191, 15, 2, 4.2, 2.6, 0.36, 0.025, 1.0]),
  shape("Hawke's Bay, Tairāwhiti", [180, 16, 2, 4, 2.6, 0.42, 0.035, 0.9]),
  shape("Taranaki, Whanganui, Manawatū", [238, 15, 1, 5, 2.6, 0.28, 0.025, 0.9]),
  shape("Wellington", [293, 23, 2, 6.4, 3.3, 0.2, 0.08, 1.0]),
  shape("Nelson, Marlborough, West Coast", [128, 11, 1, 6, 2.2, 0.16, 0.02, 0.85]),
  shape("Canterbury", [287, 23, 3, 6.6, 2.7, 0.12, 0.03, 1.0]),
  shape("Otago, Southland", [235, 15, 2, 6.8, 2.3, 0.16, 0.02, 0.85]),
];

export const shapeOf = (region: Region): RegionShape =>
  regionShapes.find((candidate) => candidate.region === region)!;
