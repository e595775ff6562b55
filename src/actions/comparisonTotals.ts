import type { Allocation } from "../engine/allocate";
import type { Totals } from "../engine/coverage";
import type { GroupKind } from "../engine/equity/group";
import { groupReach, type GroupReach } from "../engine/equity/groupReach";
import { coverageOf } from "../engine/headlineOf";
import type { AllocationSide } from "./allocationSide";
import type { Comparison } from "./compareSides";
import { equityGroups, needOf } from "./equityOf";

/** Whom the roles of one side reach; undefined is not known. */
export interface Reached {
  readonly roles: number | undefined;
  readonly clusters: number | undefined;
  readonly schools: number | undefined;
  readonly students: number | undefined;
}

/** One group before and after. */
export interface GroupTotals {
  readonly kind: GroupKind;
  readonly name: string;
  readonly before: Reached;
  readonly after: Reached;
}

/**
 * The country, the regions by the clusters' lead region, and every other group; groups that only
 * schools tell are left out where one side has no schools.
 */
export function comparisonTotals({ sides, before, after }: Comparison): GroupTotals[] {
  const hasSchools = sides.before.schools.length > 0 && sides.after.schools.length > 0;
  const [was, is] = hasSchools
    ? [schoolGroups(sides.before, before), schoolGroups(sides.after, after)]
    : [clusterGroups(before), clusterGroups(after)];
  const others = was
    .map(({ kind, name, reached }, at) => ({
      kind,
      name,
      before: reached,
      after: is[at]!.reached,
    }))
    .filter((group) => isKnown(group.before) || isKnown(group.after));
  return [...byRegion(before, after), ...others];
}

interface GroupReached {
  readonly kind: GroupKind;
  readonly name: string;
  readonly reached: Reached;
}

const isKnown = ({ schools, students }: Reached): boolean => (schools ?? 0) + (students ?? 0) > 0;

function byRegion(before: Allocation, after: Allocation): GroupTotals[] {
  const is = coverageOf(after);
  return coverageOf(before).map(({ region, covered }, at): GroupTotals => ({
    kind: region ? "Region" : "Everyone",
    name: region ?? "New Zealand",
    before: ofTotals(covered),
    after: ofTotals(is[at]!.covered),
  }));
}

const ofTotals = ({ roles, clusters, schools, students }: Totals): Reached => ({
  roles,
  clusters,
  schools,
  students,
});

const ofReach = ({ kind, name, reached, roles }: GroupReach): GroupReached => ({
  kind,
  name,
  reached: { ...reached, roles: Math.round(roles * 1000) / 1000 },
});

const otherGroups = equityGroups.filter(({ kind }) => kind !== "Everyone" && kind !== "Region");

const schoolGroups = ({ schools }: AllocationSide, { decisions }: Allocation): GroupReached[] =>
  groupReach(otherGroups, schools, decisions, needOf).map(ofReach);

/** What the clusters say without their schools. */
function clusterGroups(allocation: Allocation): GroupReached[] {
  const { covered } = coverageOf(allocation)[0]!;
  const none = { roles: undefined, clusters: undefined, schools: undefined, students: undefined };
  const students = (name: string, count: number): GroupReached => ({
    kind: "Students",
    name,
    reached: { ...none, students: count },
  });
  const schools = (name: string, count: number): GroupReached => ({
    kind: "Schools",
    name,
    reached: { ...none, schools: count },
  });
  return [
    students("Māori students", covered.maoriStudents),
    students("Pacific students", covered.pacificStudents),
    schools("Rural schools", covered.ruralSchools),
    schools("Māori medium kura", covered.maoriMediumKura),
  ];
}
