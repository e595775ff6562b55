import type { School } from "../../domain/school";
import type { Decision } from "../allocate";
import type { Group } from "./group";

/** A group as far as some clusters go. */
export interface GroupCount {
  readonly clusters: number;
  readonly schools: number;
  readonly students: number;
}

/** How far the roles reach into a group. */
export interface GroupReach extends Pick<Group, "kind" | "name"> {
  /** Of all schools, those in no cluster included; clusters are all that hold some of it. */
  readonly all: GroupCount;
  /** In clusters with roles. */
  readonly reached: GroupCount;
  /** Students, each with the weight of need. */
  readonly need: number;
  /** Roles that fall to the group where those of a cluster are shared by students. */
  readonly roles: number;
}

/**
 * How far the roles of an allocation reach into each group, counted from open schools.
 * O(groups × schools).
 * @param needOf weight of a student of a school
 */
export function groupReach(
  groups: readonly Group[],
  schools: readonly School[],
  decisions: readonly Pick<Decision, "cluster" | "roles">[],
  needOf: (school: School) => number,
): GroupReach[] {
  const roles = new Map(decisions.map((decision) => [decision.cluster.number, decision.roles]));
  const perStudent = rolesPerStudent(schools, roles);
  const isReached = ({ clusterNumber }: School) =>
    clusterNumber !== undefined && (roles.get(clusterNumber) ?? 0) > 0;
  return groups.map(({ kind, name, studentsOf }) => {
    const members = schools.filter((school) => studentsOf(school) !== undefined);
    const sum = (of: (school: School) => number) =>
      members.reduce((total, school) => total + studentsOf(school)! * of(school), 0);
    return {
      kind,
      name,
      all: countOf(members, studentsOf),
      reached: countOf(members.filter(isReached), studentsOf),
      need: sum(needOf),
      roles: sum(({ clusterNumber = "" }) => perStudent.get(clusterNumber) ?? 0),
    };
  });
}

function countOf(schools: readonly School[], studentsOf: Group["studentsOf"]): GroupCount {
  const clusters = new Set(schools.flatMap(({ clusterNumber }) => clusterNumber ?? []));
  return {
    clusters: clusters.size,
    schools: schools.length,
    students: schools.reduce((sum, school) => sum + studentsOf(school)!, 0),
  };
}

/** Of each cluster with students. */
function rolesPerStudent(
  schools: readonly School[],
  roles: ReadonlyMap<string, number>,
): Map<string, number> {
  const students = new Map<string, number>();
  for (const { clusterNumber = "", students: own } of schools)
    students.set(clusterNumber, (students.get(clusterNumber) ?? 0) + own);
  return new Map(
    [...students].map(([number, all]) => [number, all === 0 ? 0 : (roles.get(number) ?? 0) / all]),
  );
}
