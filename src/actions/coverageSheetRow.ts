import type { CoverageRow } from "../engine/coverage";
import type { CoverageSheetRow } from "../sheets/coverage";
import { ratio } from "./ratio";

/** One row of the Coverage sheet: the totals with their shares. */
export const coverageSheetRow = ({ region, covered, all }: CoverageRow): CoverageSheetRow => ({
  region: region ?? "New Zealand",
  roles: covered.roles,
  clusters: covered.clusters,
  clustersInModel: all.clusters,
  clusterShare: ratio(covered.clusters, all.clusters),
  schools: covered.schools,
  ruralSchools: covered.ruralSchools,
  maoriMediumKura: covered.maoriMediumKura,
  students: covered.students,
  studentShare: ratio(covered.students, all.students),
  maoriStudents: covered.maoriStudents,
  maoriShare: ratio(covered.maoriStudents, all.maoriStudents),
  pacificStudents: covered.pacificStudents,
  pacificShare: ratio(covered.pacificStudents, all.pacificStudents),
  studentsPerRole: ratio(covered.students, covered.roles),
});
