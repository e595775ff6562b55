import type { SharingMethod } from "../../domain/policy";

/** What limits a sharing. All arrays are as long as the weights. */
export interface SharingOptions {
  /** Default Webster. */
  readonly method?: SharingMethod;
  /** Fewest roles of each; they come first. Default 0. */
  readonly floors?: Int32Array;
  /** Most roles of each. Default no cap. */
  readonly caps?: Int32Array;
  /**
   * Place of each in the tie rule: where priorities are equal, the lower place is served first,
   * and the lower index where places are equal too. Default: by index.
   */
  readonly tiePlaces?: Int32Array;
}

/** Roles contested by equal claims at the cut. */
export interface Tie {
  /** Indices of all who are equal at the cut, ascending. */
  readonly tied: readonly number[];
  /** How many roles they contest: fewer than there are of them. */
  readonly roles: number;
  /** Those of them the tie rule served, ascending. */
  readonly served: readonly number[];
}

/** Roles of each, and the tie at the cut if there was one. */
export interface Sharing {
  readonly awards: Int32Array;
  readonly tie?: Tie;
}
