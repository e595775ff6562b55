import type { SharingOptions } from "./sharing";

/** Stands for "no cap": above any number of roles that can be shared. */
export const noCap = 2_147_483_647;

/** Fewest and most roles of each. */
export interface Bounds {
  readonly floors: Int32Array;
  readonly caps: Int32Array;
}

/** Floors of 0 and no caps, for `count` rows. */
export const openBounds = (count: number): Bounds => ({
  floors: new Int32Array(count),
  caps: new Int32Array(count).fill(noCap),
});

/** The floors and caps of the options, the missing one filled in; undefined where there are neither. */
export function boundsOf({ floors, caps }: SharingOptions, count: number): Bounds | undefined {
  if (!floors && !caps) return undefined;
  return {
    floors: floors ?? new Int32Array(count),
    caps: caps ?? new Int32Array(count).fill(noCap),
  };
}
