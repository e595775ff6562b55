import type { Cluster } from "../domain/cluster";
import type { Policy, Rounding } from "../domain/policy";

/** One rule that made or changed a claim. */
export interface ClaimStep {
  readonly rule: "rounding" | "minimum" | "schools" | "distance" | "maximum" | "present roles";
  /** Roles after this rule. */
  readonly roles: number;
}

/** The roles a cluster is entitled to ask for, and how it came to that. */
export interface Claim {
  /** Students and the ratio: their quotient is the entitlement. */
  readonly students: number;
  readonly studentsPerRole: number;
  readonly roles: number;
  /** Rounding first, then every rule that changed the number, in order; made anew each time. */
  readonly steps: readonly ClaimStep[];
}

/** Whole roles for some students; exact, a half goes up when rounding to nearest. */
export function roundedRoles(
  students: number,
  studentsPerRole: number,
  rounding: Rounding,
): number {
  const whole = Math.floor(students / studentsPerRole);
  const rest = students - whole * studentsPerRole;
  if (rounding === "Down" || rest === 0) return whole;
  return rounding === "Up" || 2 * rest >= studentsPerRole ? whole + 1 : whole;
}

/** Whether its schools lie farther apart than the policy's threshold. */
export const isWide = ({ spreadKm }: Cluster, { wideSpreadKm }: Policy): boolean =>
  spreadKm !== undefined && wideSpreadKm !== undefined && spreadKm > wideSpreadKm;

/** Fewest roles for its number of schools; 0 where that adjustment is off. */
export const schoolsFloor = ({ schools }: Cluster, schoolsPerRole: number | undefined): number =>
  schoolsPerRole === undefined ? 0 : Math.ceil(schools / schoolsPerRole);

/** Fewest roles by the minimum, the number of schools and their distance, before any maximum. */
export const fewestRoles = (cluster: Cluster, policy: Policy): number =>
  Math.max(
    policy.minimumRoles,
    schoolsFloor(cluster, policy.schoolsPerRole),
    isWide(cluster, policy) ? schoolsFloor(cluster, policy.schoolsPerRoleWide) : 0,
  );

/** Present roles, where the policy keeps them. */
export const keptRoles = ({ presentRoles }: Cluster, { keepPresentRoles }: Policy): number =>
  keepPresentRoles ? (presentRoles ?? 0) : 0;

/**
 * A cluster's claim: students ÷ ratio, rounded; raised to the minimum, to a role for so many
 * schools, and to one for fewer schools where they lie far apart; limited to the maximum; and,
 * last, raised to the roles it holds where those are kept (so kept roles win over the maximum).
 */
export const claimOf = (cluster: Cluster, policy: Policy, students = cluster.students): Claim =>
  new ClusterClaim(cluster, policy, students);

class ClusterClaim implements Claim {
  readonly roles: number;

  constructor(
    private readonly cluster: Cluster,
    private readonly policy: Policy,
    readonly students: number,
  ) {
    this.roles = rolesByRules(cluster, policy, students);
  }

  get studentsPerRole(): number {
    return this.policy.studentsPerRole;
  }

  get steps(): readonly ClaimStep[] {
    const steps: ClaimStep[] = [];
    rolesByRules(this.cluster, this.policy, this.students, steps);
    return steps;
  }
}

/** Applies the rules in their order. @param steps takes the rounding and what changed the number */
export function rolesByRules(
  cluster: Cluster,
  policy: Policy,
  students: number,
  steps?: ClaimStep[],
): number {
  const { minimumRoles, maximumRoles = Infinity, schoolsPerRole, schoolsPerRoleWide } = policy;
  let roles = roundedRoles(students, policy.studentsPerRole, policy.rounding);
  steps?.push({ rule: "rounding", roles });
  roles = raised(roles, minimumRoles, "minimum", steps);
  roles = raised(roles, schoolsFloor(cluster, schoolsPerRole), "schools", steps);
  if (isWide(cluster, policy))
    roles = raised(roles, schoolsFloor(cluster, schoolsPerRoleWide), "distance", steps);
  if (roles > maximumRoles) {
    roles = maximumRoles;
    steps?.push({ rule: "maximum", roles });
  }
  return raised(roles, keptRoles(cluster, policy), "present roles", steps);
}

function raised(
  roles: number,
  floor: number,
  rule: ClaimStep["rule"],
  steps: ClaimStep[] | undefined,
): number {
  if (roles >= floor) return roles;
  steps?.push({ rule, roles: floor });
  return floor;
}
