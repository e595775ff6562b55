import type { DraftSchool } from "./draft";
import { largestSchool, smallestSchool } from "./drawSchool";
import { reachTotal } from "./reachTotal";

/** Gives the schools so many students in all; Māori and Pacific students keep their shares. */
export function setStudents(schools: readonly DraftSchool[], total: number): void {
  const students = reachTotal(
    schools.map((school) => school.students),
    total,
    { low: () => smallestSchool, high: () => largestSchool },
  );
  schools.forEach((school, index) => resize(school, students[index]!));
}

function resize(school: DraftSchool, students: number): void {
  const { students: before, maoriStudents, pacificStudents } = school;
  school.students = students;
  school.maoriStudents = Math.round((maoriStudents * students) / before);
  school.pacificStudents = Math.min(
    Math.round((pacificStudents * students) / before),
    students - school.maoriStudents,
  );
}

/** Gives the schools so many Māori students in all; those of kura stay, as nearly all are Māori. */
export function setMaoriStudents(schools: readonly DraftSchool[], total: number): void {
  const inKura = schools.filter(({ maoriMedium }) => maoriMedium);
  const others = schools.filter(({ maoriMedium }) => !maoriMedium);
  const kept = inKura.reduce((sum, { maoriStudents }) => sum + maoriStudents, 0);
  const reached = reachTotal(
    others.map(({ maoriStudents }) => maoriStudents),
    total - kept,
    { low: () => 0, high: (index) => others[index]!.students - others[index]!.pacificStudents },
  );
  others.forEach((school, index) => (school.maoriStudents = reached[index]!));
}

/** Gives the schools so many Pacific students in all. */
export function setPacificStudents(schools: readonly DraftSchool[], total: number): void {
  const reached = reachTotal(
    schools.map(({ pacificStudents }) => pacificStudents),
    total,
    { low: () => 0, high: (index) => schools[index]!.students - schools[index]!.maoriStudents },
  );
  schools.forEach((school, index) => (school.pacificStudents = reached[index]!));
}
