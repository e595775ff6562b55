import type { Day } from "./day";
import type { Phase } from "./phase";

/** Block: clusters in rank order each get their whole claim. Proportional: all share the total. */
export const servingWays = ["Block", "Proportional"] as const;
export type ServingWay = (typeof servingWays)[number];

export const roundings = ["Nearest", "Up", "Down"] as const;
export type Rounding = (typeof roundings)[number];

/** What happens at the first cluster whose claim no longer fits. Nobody is skipped. */
export const lastClusterRules = ["Gets what is left", "Gets nothing"] as const;
export type LastClusterRule = (typeof lastClusterRules)[number];

/** Priority phases come first, most advanced first; competing phases are ranked by score. */
export const phaseTreatments = ["Priority", "Competing", "Not served"] as const;
export type PhaseTreatment = (typeof phaseTreatments)[number];

export const sharingMethods = [
  "Webster",
  "Hamilton",
  "Jefferson",
  "Adams",
  "Dean",
  "Huntington-Hill",
  "Quota",
] as const;
export type SharingMethod = (typeof sharingMethods)[number];

/** Where LSCs may be based. */
export const hostSchools = ["All schools", "State and state-integrated"] as const;
export type HostSchools = (typeof hostSchools)[number];

/** How roles are placed on the schools of their cluster. */
export interface PlacementPolicy {
  readonly hosts: HostSchools;
  /** Farthest straight line between a host and a school it serves, in km; undefined for no limit. */
  readonly largestDistanceKm?: number;
  /** School weeks in a year. */
  readonly schoolWeeks: number;
}

/** What each region is sure of. Clusters go with Block, roles with Proportional, share with both. */
export interface RegionalFloor {
  readonly kind: "clusters" | "share" | "roles";
  /** Clusters or roles (whole), or per cent of the region's students (0–100, whole). */
  readonly amount: number;
}

/** Points of the four factors that rank competing clusters. Whole numbers. */
export interface ScoreWeights {
  readonly ruralShare: number;
  readonly maoriPacificShare: number;
  readonly maoriMedium: number;
  readonly students: number;
}

/** Everything a person can set. Each number's unit and source are in `parameters/`. */
export interface Policy {
  /** What this set of numbers is called: it stands on every result. */
  readonly name: string;
  /** What the data is and where it comes from: it stands on every result. */
  readonly aboutData: string;
  readonly serve: ServingWay;
  /** Roles to allocate; where dollars are the limit, as many as they buy. */
  readonly roles: number;
  /** Date of the snapshot. */
  readonly asAt: Day;
  /** Name of the frozen snapshot that is used in place of the phases on that date. */
  readonly frozenSnapshot?: string;
  readonly studentsPerRole: number;
  readonly rounding: Rounding;
  /** Fewest roles a served cluster gets; 0 for no minimum. */
  readonly minimumRoles: number;
  /** Most roles a cluster gets; undefined for no maximum. */
  readonly maximumRoles?: number;
  /** Most schools one role may serve; undefined leaves this adjustment off. */
  readonly schoolsPerRole?: number;
  /** Spread in km above which a cluster counts as wide; undefined leaves it off. */
  readonly wideSpreadKm?: number;
  /** Most schools one role may serve in a wide cluster; undefined leaves it off. */
  readonly schoolsPerRoleWide?: number;
  readonly phaseTreatment: Readonly<Record<Phase, PhaseTreatment>>;
  readonly weights: ScoreWeights;
  /** Māori medium kura at which that factor is full. */
  readonly maoriMediumReference: number;
  /** Students at which that factor is full. */
  readonly studentsReference: number;
  readonly lastCluster: LastClusterRule;
  /** Whether roles a cluster holds already are its floor. */
  readonly keepPresentRoles: boolean;
  readonly regionalFloor?: RegionalFloor;
  readonly method: SharingMethod;
  /** Extra weight of a cluster's rural share in proportional sharing, in per cent. */
  readonly ruralUpliftPercent: number;
  /** Extra weight of each Māori or Pacific student in proportional sharing, in per cent. */
  readonly maoriPacificUpliftPercent: number;
  readonly placement: PlacementPolicy;
}
