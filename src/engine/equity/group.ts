import type { School } from "../../domain/school";
import { regions } from "../../domain/region";

/** A range of whole numbers with a name: "Under 100", up to and including `to`. */
export interface Band {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What the groups are told apart by, and what is assumed about need. */
export interface GroupLines {
  /** Schools by students; together they hold every number. */
  readonly sizes: readonly Band[];
  /** Deciles, the most deprived first. */
  readonly deciles: readonly Band[];
  /** A school of fewer students is small. */
  readonly smallBelow: number;
}

/** Groups of one kind do not overlap, but for those of students, who count in every group they name. */
export const groupKinds = ["Everyone", "Students", "Schools", "Region", "Size", "Decile"] as const;
export type GroupKind = (typeof groupKinds)[number];

/** Some schools, or some of their students. */
export interface Group {
  readonly kind: GroupKind;
  readonly name: string;
  /** Students of a school who belong to it; undefined for a school that does not. */
  readonly studentsOf: (school: School) => number | undefined;
}

/** All the groups, in the order in which they are shown. */
export const groupsBy = ({ sizes, deciles, smallBelow }: GroupLines): Group[] => [
  { kind: "Everyone", name: "All students", studentsOf: ({ students }) => students },
  someOf("Māori students", ({ maoriStudents }) => maoriStudents),
  someOf("Pacific students", ({ pacificStudents }) => pacificStudents),
  allOf("Schools", "Rural schools", ({ rural }) => rural),
  allOf("Schools", "Schools that are not rural", ({ rural }) => !rural),
  allOf("Schools", "Small rural schools", ({ rural, students }) => rural && students < smallBelow),
  allOf("Schools", "Māori medium kura", ({ maoriMedium }) => maoriMedium),
  ...regions.map((region) => allOf("Region", region, (school) => school.region === region)),
  ...sizes.map((band) => allOf("Size", band.name, ({ students }) => isIn(students, band))),
  ...deciles.map((band) =>
    allOf("Decile", band.name, ({ decile }) => decile !== undefined && isIn(decile, band)),
  ),
  allOf("Decile", "Decile not known", ({ decile }) => decile === undefined),
];

const isIn = (number: number, { from, to }: Band): boolean => number >= from && number <= to;

/** Some of the students of every school that has such. */
const someOf = (name: string, count: (school: School) => number): Group => ({
  kind: "Students",
  name,
  studentsOf: (school) => (count(school) > 0 ? count(school) : undefined),
});

/** All students of some schools. */
const allOf = (kind: GroupKind, name: string, belongs: (school: School) => boolean): Group => ({
  kind,
  name,
  studentsOf: (school) => (belongs(school) ? school.students : undefined),
});
