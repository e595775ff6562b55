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

const tile = { width: 84, height: 62, gap: 5 } as const;

/** Size of the whole map, in the units of its tiles. */
export const tileMapSize = {
  width: 3 * (tile.width + tile.gap) - tile.gap,
  height: 7 * (tile.height + tile.gap) - tile.gap,
};

/** A region's tile. */
export interface Tile {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export function tileOf(region: Region): Tile {
  const [column, row, ...lines] = places[region];
  const { width, height, gap } = tile;
  return { x: column * (width + gap), y: row * (height + gap), width, height, lines };
}
