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
  { ruralUpliftPercent, maoriPacificUpliftPercent }: Policy,
  students = cluster.students,
): number {
  if (ruralUpliftPercent === 0 && maoriPacificUpliftPercent === 0) return students;
  const schools = BigInt(Math.max(1, cluster.schools));
  const whole = BigInt(Math.max(1, cluster.students));
  const rural = BigInt(Math.min(cluster.ruralSchools, cluster.schools));
  const counted = cluster.maoriStudents + cluster.pacificStudents;
  const maoriPacific = BigInt(Math.min(counted, cluster.students));
  const percent =
    100n * schools * whole +
    BigInt(ruralUpliftPercent) * rural * whole +
    BigInt(maoriPacificUpliftPercent) * maoriPacific * schools;
  return Number((BigInt(students) * percent * 10n) / (schools * whole));
}
