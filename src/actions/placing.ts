import type { Cluster } from "../domain/cluster";
import type { HostDecision } from "../domain/hostDecision";
import type { PlacementPolicy } from "../domain/policy";
import type { Problem } from "../domain/problem";
import type { School } from "../domain/school";
import type { Placement } from "../engine/placement/placement";
import type { PlacementRules } from "../engine/placement/placementInput";

/** A cluster that has roles, its open schools, and the rules as far as they speak of these. */
export interface AskedCluster {
  readonly cluster: Cluster;
  readonly roles: number;
  readonly schools: readonly School[];
  readonly rules: PlacementRules;
}

/** Everything a placement of a workbook's roles starts from. */
export interface Placing {
  /** By cluster number; at least one. */
  readonly clusters: readonly AskedCluster[];
  readonly policy: PlacementPolicy;
  /** What persons decided about schools, on the Hosts sheet. */
  readonly decisions: readonly HostDecision[];
  /** School weeks in a year, in which LSCs travel. */
  readonly schoolWeeks: number;
  /** What a reader of the result must know of how it was made, one sentence each; always as many. */
  readonly lines: readonly string[];
}

/** A cluster with the placement of its roles. */
export interface Placed extends AskedCluster {
  readonly placement: Placement;
}

/** A cluster whose roles cannot be placed by the rules, and what stands in the way. */
export interface NotPlaced extends AskedCluster {
  readonly problems: readonly Problem[];
}

export type PlacedCluster = Placed | NotPlaced;

export const isPlaced = (each: PlacedCluster): each is Placed => "placement" in each;

/** What stands in the way, in one text. */
export const whyNot = ({ problems }: NotPlaced): string =>
  problems.map(({ sentence }) => sentence).join(" ");
