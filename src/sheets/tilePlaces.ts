import type { Region } from "../domain/region";

/** Column and row of each region, about where it lies, and its name in lines that fit a tile. */
const places: Readonly<Record<Region, readonly [column: number, row: number, ...lines: string[]]>> =
  {
    "Tai Tokerau": [1, 0, "Tai Tokerau"],
    Auckland: [1, 1, "Auckland"],
    Waikato: [1, 2, "Waikato"],
    "Bay of Plenty, Waiariki": [2, 2, "Bay of Plenty,", "Waiariki"],
    "Taranaki, Whanganui, Manawatū": [1, 3, "Taranaki,", "Whanganui,", "Manawatū"],
    "Hawke's Bay, Tairāwhiti": [2, 3, "Hawke's Bay,", "Tairāwhiti"],
    Wellington: [1, 4, "Wellington"],
    "Nelson, Marlborough, West Coast": [0, 4, "Nelson,", "Marlborough,", "West Coast"],
    Canterbury: [0, 5, "Canterbury"],
    "Otago, Southland": [0, 6, "Otago,", "Southland"],
  };

/** Size of a tile and the space between two, in points. */
export const tile = { width: 100, height: 52, gap: 4 } as const;

/** Around all tiles, so that no line is cut where the paper ends. In points. */
const edge = 2;

/** Where a column or a row of tiles begins, counted from 0, in points. */
export const columnAt = (column: number): number => edge + column * (tile.width + tile.gap);
export const rowAt = (row: number): number => edge + row * (tile.height + tile.gap);

/** Size of the whole map: three columns and seven rows of tiles. In points. */
export const mapSize = {
  width: columnAt(3) - tile.gap + edge,
  height: rowAt(7) - tile.gap + edge,
};

/** Where a region's tile stands, and the lines of its name. */
export function placeOfRegion(region: Region) {
  const [column, row, ...lines] = places[region];
  return { x: columnAt(column), y: rowAt(row), lines };
}
