import type { Region } from "../domain/region";
import type { Entry } from "./prepare";
import type { TieRule } from "./rank";

/** Clusters with equal claims to the same thing, and what settled it. */
export interface ServingTie {
  /** Places in the order of service of all who are tied. */
  readonly places: readonly number[];
  /** Roles they contest; undefined where the tie is about a place in the order. */
  readonly roles?: number;
  /** Places of those who got it: their whole claim (block), or one of these roles. */
  readonly served: readonly number[];
  readonly rule: TieRule;
}

/** Regions with equal claims to a role; more students settle it, then north before south. */
export interface RegionTie {
  readonly tied: readonly Region[];
  readonly served: readonly Region[];
  readonly roles: number;
}

/** What one region got where roles went to regions first. */
export interface RegionShare {
  readonly region: Region;
  readonly roles: number;
  /** Roles it was sure of: its regional floor, or its clusters' own floors where those are more. */
  readonly floor: number;
  /** Sum of its clusters' own floors. */
  readonly clusterFloors: number;
}

/** What serving the prepared clusters came to. */
export interface Serving {
  /** In the order of service. */
  readonly entries: readonly Entry[];
  /** Roles of each entry. */
  readonly roles: readonly number[];
  /** How many at the head of the order stand there for their region's floor. */
  readonly head: number;
  /** Place of the first entry that did not get its whole claim (block only). */
  readonly stoppedAt?: number;
  readonly unspent: number;
  readonly ties: readonly ServingTie[];
  /** Roles of each region, where roles went to regions first. */
  readonly regions?: readonly RegionShare[];
  /** Tie between regions, where roles went to regions first. */
  readonly regionTie?: RegionTie;
}
