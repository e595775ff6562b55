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
  /** Rounding first, then every rule that changed the number, in order. */
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

/** Present roles, where the policy keeps them. */
export const keptRoles = ({ presentRoles }: Cluster, { keepPresentRoles }: Policy): number =>
  keepPresentRoles ? (presentRoles ?? 0) : 0;

const raised = (roles: number, floor: number) => Math.max(roles, floor);

/**
 * A cluster's claim: students ÷ ratio, rounded; raised to the minimum, to a role for so many
 * schools, and to one for fewer schools where they lie far apart; limited to the maximum; and,
 * last, raised to the roles it holds where those are kept (so kept roles win over the maximum).
 */
export function claimOf(cluster: Cluster, policy: Policy, students = cluster.students): Claim {
  const steps: ClaimStep[] = [];
  let roles = roundedRoles(students, policy.studentsPerRole, policy.rounding);
  steps.push({ rule: "rounding", roles });
  roles = stepTo(raised(roles, policy.minimumRoles), "minimum", steps);
  roles = stepTo(raised(roles, schoolsFloor(cluster, policy.schoolsPerRole)), "schools", steps);
  if (isWide(cluster, policy))
    roles = stepTo(
      raised(roles, schoolsFloor(cluster, policy.schoolsPerRoleWide)),
      "distance",
      steps,
    );
  roles = stepTo(Math.min(roles, policy.maximumRoles ?? roles), "maximum", steps);
  roles = stepTo(raised(roles, keptRoles(cluster, policy)), "present roles", steps);
  return { students, studentsPerRole: policy.studentsPerRole, roles, steps };
}

/** Notes a rule that changed the number. */
function stepTo(roles: number, rule: ClaimStep["rule"], steps: ClaimStep[]): number {
  if (roles !== steps[steps.length - 1]!.roles) steps.push({ rule, roles });
  return roles;
}
