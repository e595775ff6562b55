import type { School } from "../domain/school";
import { countText, listText, numberText } from "../domain/wording";
import type { GroupReach } from "../engine/equity/groupReach";
import { headlineOf } from "../engine/headlineOf";
import { needByDecile, publishedAccess, schoolSizes } from "../parameters/equityParameters";
import type { PolicyValues } from "../parameters/policyFrom";
import type { SheetContent } from "../sheets/description";
import { equitySheet, type EquityRow } from "../sheets/equity";
import { equityLeftOutSheet, type EquityLeftOutRow } from "../sheets/equityLeftOut";
import type { Equity } from "./equityOf";
import { ratio } from "./ratio";
import { snapshotText } from "./resultLines";

/** The sheets of the equity view: by group, and who is left out. */
export function equityContents(
  equity: Equity,
  values: PolicyValues,
): [SheetContent<EquityRow>, SheetContent<EquityLeftOutRow>] {
  const lines = equityLines(equity, values);
  return [
    { description: equitySheet, lines, rows: equityRows(equity) },
    { description: equityLeftOutSheet, lines, rows: leftOutRows(equity) },
  ];
}

/** The lines over both tables; always as many. */
export const equityLines = (equity: Equity, values: PolicyValues): string[] => [
  headlineOf(equity.allocation),
  `${snapshotText(values)} · policy "${values.name}"`,
  reachedLine(equity),
  needLine(equity),
  accessLine(),
  values.aboutData ? String(values.aboutData) : "The Policy sheet does not say what the data is",
];

/** How many of all students and schools are reached, and how many are not. */
export function reachedLine({ groups }: Equity): string {
  const { all, reached } = groups[0]!;
  const left = all.schools - reached.schools;
  return `${numberText(reached.students)} of ${countText(all.students, "student")} are reached (${percentText(ratio(reached.students, all.students))}); ${countText(left, "school")} with ${countText(all.students - reached.students, "student")} are left out`;
}

/** What need is measured by. */
export const needLine = ({ hasDeciles }: Pick<Equity, "hasDeciles">): string =>
  hasDeciles
    ? `Need is an assumption: ${listText(needByDecile.value.map(({ from, to, percent }) => `students of deciles ${from} to ${to} count ${percent} % more`))}`
    : "Need is the number of students, as the decile of no school is known";

/** What regions are compared with. */
export function accessLine(): string {
  const { value, basis } = publishedAccess;
  return `Before 2026 regions ranged from ${percentText(value.lowest, 0)} to ${percentText(value.highest, 0)}: ${"source" in basis ? basis.source : basis.assumption}`;
}

/** `38.7 %`; a dash where there is no whole. */
export const percentText = (share: number | undefined, decimals = 1): string =>
  share === undefined ? "–" : `${numberText(share * 100, decimals)} %`;

/** Each group with its shares. */
export function equityRows({ groups }: Equity): EquityRow[] {
  const [everyone] = groups;
  return groups.map((group) => ({
    kind: group.kind,
    group: group.name,
    students: group.all.students,
    studentsReached: group.reached.students,
    coverage: ratio(group.reached.students, group.all.students),
    ...(group.kind === "Region" && publishedAccess.value),
    ...sharesOf(group, everyone!),
    schools: group.all.schools,
    schoolsReached: group.reached.schools,
    schoolCoverage: ratio(group.reached.schools, group.all.schools),
    roles: Math.round(group.roles * 1000) / 1000,
    studentsPerRole: ratio(group.all.students, group.roles),
  }));
}

/** A group against everyone. */
function sharesOf(group: GroupReach, everyone: GroupReach) {
  const studentShare = ratio(group.all.students, everyone.all.students);
  const roleShare = ratio(group.roles, everyone.roles);
  const isKnown = studentShare !== undefined && roleShare !== undefined;
  return {
    studentShare,
    needShare: ratio(group.need, everyone.need),
    roleShare,
    roleGap: isKnown ? roleShare - studentShare : undefined,
  };
}

/** Each reason, and all of them together. */
export function leftOutRows({ leftOut, groups }: Equity): EquityLeftOutRow[] {
  const all = groups[0]!.all.students;
  const rows = leftOut.map(({ reason, clusters, schools }) =>
    rowOf(reason, clusters, schools, all),
  );
  const clusters = leftOut.reduce((sum, each) => sum + each.clusters, 0);
  const schools = leftOut.flatMap((each) => each.schools);
  return [...rows, rowOf("All without an LSC", clusters, schools, all)];
}

const smallBelow = schoolSizes.value[0]!.to + 1;

function rowOf(
  reason: string,
  clusters: number,
  schools: readonly School[],
  all: number,
): EquityLeftOutRow {
  const sum = (of: (school: School) => number | boolean) =>
    schools.reduce((total, school) => total + Number(of(school)), 0);
  const students = sum((school) => school.students);
  return {
    reason,
    clusters,
    schools: schools.length,
    students,
    studentShare: ratio(students, all),
    maoriStudents: sum(({ maoriStudents }) => maoriStudents),
    pacificStudents: sum(({ pacificStudents }) => pacificStudents),
    ruralSchools: sum(({ rural }) => rural),
    smallRuralSchools: sum(({ rural, students: own }) => rural && own < smallBelow),
    maoriMediumKura: sum(({ maoriMedium }) => maoriMedium),
  };
}
