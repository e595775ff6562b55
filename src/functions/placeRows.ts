import type { School } from "../domain/school";
import { costText } from "../engine/placement/costText";
import type { Coordinator } from "../engine/placement/coordinator";
import { halfDaysPerRole } from "../engine/placement/hostModel";
import type { PlacedSchool, Placement } from "../engine/placement/placement";
import { farthestKm, servedBy, servedByText } from "../engine/placement/servedBy";
import { placementSheet, type PlacementRow } from "../sheets/placement";
import { identifierCell } from "./identifierCell";
import type { Answer } from "./run";
import { totalMark } from "./totalRow";

/**
 * A placement as LSC.PLACE answers it: a row for each school in the order given, blank but for its
 * name where it is closed, then one for the cluster. LSC.TRAVEL and the Placement sheet know the
 * same headings.
 */
export function placeRows(schools: readonly School[], placement: Placement): Answer[][] {
  const placed = new Map(placement.schools.map((each) => [each.school.number, each]));
  return [
    headings,
    ...schools.map((school) => {
      const found = placed.get(school.number);
      const named = [identifierCell(school.number), school.name];
      return [...named, ...(found ? placedCells(found, placement) : blanks)];
    }),
    totalCells(placement),
  ];
}

const headingOf = (key: keyof PlacementRow): string =>
  placementSheet.columns.find((column) => column.key === key)!.heading;

const headings: Answer[] = [
  headingOf("schoolNumber"),
  headingOf("schoolName"),
  headingOf("halfDays"),
  headingOf("ftte"),
  headingOf("hosted"),
  "Employing school",
  headingOf("servedBy"),
  headingOf("km"),
];

const blanks: Answer[] = new Array(headings.length - 2).fill(undefined);

function placedCells({ school, halfDays, hosted }: PlacedSchool, { coordinators }: Placement) {
  const visits = servedBy(school, coordinators);
  return [
    halfDays,
    halfDays / halfDaysPerRole,
    hosted,
    employersAt(school, coordinators),
    servedByText(visits),
    farthestKm(visits),
  ];
}

/** Who employs the LSCs based at a school; blank where none is. */
const employersAt = (school: School, coordinators: readonly Coordinator[]): string => {
  const based = coordinators.filter(({ host }) => host.number === school.number);
  const employers = based.map(({ employer: { name, number } }) => `${name} (${number})`);
  return [...new Set(employers)].join("; ");
};

function totalCells(placement: Placement): Answer[] {
  const sum = (of: (school: PlacedSchool) => number) =>
    placement.schools.reduce((total, school) => total + of(school), 0);
  const halfDays = sum((school) => school.halfDays);
  const hosted = sum((school) => school.hosted);
  return [
    totalMark,
    "Whole cluster",
    halfDays,
    halfDays / halfDaysPerRole,
    hosted,
    undefined,
    costText(placement),
    undefined,
  ];
}
