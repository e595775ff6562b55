import type { Cluster } from "../domain/cluster";
import type { Policy } from "../domain/policy";

/**
 * Weight of a cluster in proportional sharing. Without uplifts: its students. With uplifts:
 * students × (1 + rural uplift × rural share of schools + uplift × Māori and Pacific share of
 * students), in whole thousandths of a student, rounded down. Exact for any real figures.
 * @param students "what if it had this many students of the same make-up"
 */
export function sharingWeight(
  cluster: Cluster,
  policy: Policy,
  students = cluster.students,
): number {
  if (policy.ruralUpliftPercent === 0 && policy.maoriPacificUpliftPercent === 0) return students;
  const parts = partsOf(cluster, policy);
  const { schools, whole } = parts;
  const numerator = students * percentOf(parts) * 10;
  // Below 2⁵³ all of it is exact, and a quotient that is not whole does not round up to one that is.
  return numerator <= Number.MAX_SAFE_INTEGER
    ? Math.floor(numerator / (schools * whole))
    : largeWeight(parts, students);
}

/** Whole numbers of which a weight is made. */
interface Parts {
  readonly schools: number;
  readonly whole: number;
  readonly rural: number;
  readonly maoriPacific: number;
  readonly ruralUplift: number;
  readonly maoriPacificUplift: number;
}

const partsOf = (cluster: Cluster, policy: Policy): Parts => ({
  schools: Math.max(1, cluster.schools),
  whole: Math.max(1, cluster.students),
  rural: Math.min(cluster.ruralSchools, cluster.schools),
  maoriPacific: Math.min(cluster.maoriStudents + cluster.pacificStudents, cluster.students),
  ruralUplift: policy.ruralUpliftPercent,
  maoriPacificUplift: policy.maoriPacificUpliftPercent,
});

/** Per cent of a student, times schools × students. */
const percentOf = (parts: Parts): number =>
  100 * parts.schools * parts.whole +
  parts.ruralUplift * parts.rural * parts.whole +
  parts.maoriPacificUplift * parts.maoriPacific * parts.schools;

function largeWeight(parts: Parts, students: number): number {
  const schools = BigInt(parts.schools);
  const whole = BigInt(parts.whole);
  const percent =
    100n * schools * whole +
    BigInt(parts.ruralUplift) * BigInt(parts.rural) * whole +
    BigInt(parts.maoriPacificUplift) * BigInt(parts.maoriPacific) * schools;
  return Number((BigInt(students) * percent * 10n) / (schools * whole));
}
