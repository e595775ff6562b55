import type { Day } from "./day";

/** How a person's decision meets the total. */
export const overrideWays = ["Within the total", "On top", "First in a tie"] as const;
export type OverrideWay = (typeof overrideWays)[number];

/** A decision by a person that replaces the computed roles of one cluster, or settles a tie. */
export interface Override {
  readonly clusterNumber: string;
  /**
   * Within the total: these roles come out of the total and the others are served again with
   * what is left. On top: the others keep what they have and the total changes.
   * First in a tie: no roles are set; where this cluster is tied, it is served first.
   */
  readonly way: OverrideWay;
  /** Roles it gets; undefined only for First in a tie. */
  readonly roles?: number;
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedOn: Day;
}

/** Roles a decision sets; undefined where it only settles a tie, whatever stands in its row. */
export const rolesSetBy = (override: Override | undefined): number | undefined =>
  override?.way === "First in a tie" ? undefined : override?.roles;
